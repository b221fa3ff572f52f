package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What stands in a cell of a table of figures, and what a file has in its stead.
 *
 * @param shown  the component
 * @param number whether it is set like a number
 * @param value  a number or a text, "" for nothing
 */
record Cell(Component shown, boolean number, Object value) {

    static Cell text(String text) {
        return new Cell(new Span(text), false, text);
    }

    /** Words for people, and beside them in small type how the machine calls it; both go into a file. */
    static Cell named(String text, String raw) {
        Span name = new Span(raw);
        name.addClassNames("raw-name");
        return new Cell(new Div(new Span(text), name), false, text + " (" + raw + ")");
    }

    /** @param value what the text says, for the file */
    static Cell figure(String text, Object value) {
        return new Cell(new Span(text), true, value);
    }

    /** A number that leads somewhere; nought leads nowhere. */
    static Cell number(long number, Component link) {
        return new Cell(number == 0 ? new Span("–") : link, true, number);
    }

    /** With a bar behind it. @param share of the widest bar, from 0 to 1 */
    Cell withBar(double share) {
        if (share == 0) {
            return this;
        }
        Span bar = new Span();
        bar.addClassName("bar");
        bar.getStyle().set("--share", String.valueOf(Math.round(1000 * share) / 10.0));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span both = new Span(shown, bar);
        both.addClassName("with-bar");
        return new Cell(both, true, value);
    }
}
