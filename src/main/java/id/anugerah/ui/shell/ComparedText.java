package id.anugerah.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Comparison.Passage;
import java.util.List;
import java.util.Locale;

/** A text of two versions, in both languages where both differ: old beside new, the changed words as del and ins. */
public final class ComparedText extends Div {

    /** @param onlyChanged leaves a language out whose text is the same */
    public ComparedText(Words words, Passage passage, boolean onlyChanged) {
        addClassName("compared");
        Span name = new Span(words.of("compare.passage." + passage.name()));
        name.addClassName("compared-name");
        add(name);
        for (Locale language : List.of(Words.INDONESIAN, Locale.ENGLISH)) {
            String before = passage.before().in(language);
            String after = passage.after().in(language);
            if (!(onlyChanged && before.equals(after))) {
                add(pair(words, before, after, language));
            }
        }
    }

    /** A short text in one language: what went before what came. */
    public static Component of(Passage passage, Locale language, Words words) {
        String before = passage.before().in(language);
        String after = passage.after().in(language);
        return before.equals(after) ? new Span(after) : new Span(before.isEmpty() ? new Span() : element("del", before),
                new Span(" "), after.isEmpty() ? new Span() : element("ins", after));
    }

    private static Component pair(Words words, String before, String after, Locale language) {
        Div pair = new Div();
        pair.addClassName("compared-pair");
        if (before.equals(after)) {
            pair.add(side(words.of("compare.both"), new Span(after), language));
        } else {
            if (!before.isEmpty()) {
                pair.add(side(words.of("compare.column.before"), marked(before, after, "del"), language));
            }
            if (!after.isEmpty()) {
                pair.add(side(words.of("compare.column.after"), marked(after, before, "ins"), language));
            }
        }
        return pair;
    }

    private static Component side(String label, Component text, Locale language) {
        Span name = new Span(label + " · " + language.getLanguage().toUpperCase(Locale.ROOT));
        name.addClassName("compared-side-name");
        text.getElement().setAttribute("lang", language.getLanguage());
        Div side = new Div(name, text);
        side.addClassName("compared-side");
        return side;
    }

    /** A text that is only in one version is new or gone as a whole: nothing in it is marked. */
    private static Component marked(String text, String other, String tag) {
        Span marked = new Span();
        marked.addClassName("compared-text");
        if (other.isEmpty()) {
            marked.setText(text);
        } else {
            WordDiff.marked(text, other).forEach(piece ->
                    marked.add(piece.changed() ? element(tag, piece.text()) : new Span(piece.text())));
        }
        return marked;
    }

    private static Component element(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
