package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.PhaseKind;
import id.anugerah.edition.Edition;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;

/** The deadline with its zone and what is left until then. */
final class DeadlineNote extends Div {

    private static final Duration SOON = Duration.ofDays(2);

    DeadlineNote(Words words, Edition edition, Instant now) {
        EditionDates dates = new EditionDates(words, edition);
        Instant closes = edition.phase(PhaseKind.REGISTRATION).closes();
        addClassName("deadline");
        Span date = new Span(words.of("participant.deadline", dates.deadline(PhaseKind.REGISTRATION)));
        Span left = new Span(now.isBefore(closes) ? words.of("participant.deadline.left", dates.left(now, closes))
                : words.of("participant.deadline.passed"));
        left.addClassName("deadline-left");
        add(VaadinIcon.CLOCK.create(), new Div(date, left));
        if (Duration.between(now, closes).compareTo(SOON) < 0) {
            addClassName("deadline-soon");
        }
    }
}
