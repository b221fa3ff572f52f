package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.anugerah.evidence.PageMarker;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.shell.Words;
import java.util.function.Consumer;

/** Where a marker names several places: a button for each. */
final class MarkerPlaces extends Div {

    private final Consumer<Sight> turnTo;

    MarkerPlaces(Words words, PageMarker marker, Consumer<Sight> turnTo) {
        this.turnTo = turnTo;
        addClassName("marker-places");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("verification.places"));
        Span label = new Span(words.of("verification.places"));
        label.addClassName("soft");
        add(label);
        marker.pages().forEach(pages -> place(pages.first() == pages.last() ? words.of("verification.place.page", pages.firstLabel())
                : words.of("verification.place.pages", pages.firstLabel(), pages.lastLabel()), Sight.of(pages, marker.terms())));
        marker.terms().forEach(term -> place(words.of("verification.place.term", term), Sight.of(term)));
    }

    private void place(String name, Sight sight) {
        NativeButton chip = new NativeButton(name, click -> turnTo.accept(sight));
        chip.addClassName("chip");
        add(chip);
    }
}
