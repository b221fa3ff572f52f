package id.anugerah.ui.participant;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.deadline.Deadline;
import id.anugerah.deadline.Outage;
import id.anugerah.edition.Edition;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;

/**
 * The deadline with its zone, what moved it, and what is left, counted down by the server's time: the browser's clock may be
 * wrong, so only its ticking is used.
 */
@JavaScript("context://design/participant.js")
final class DeadlineNote extends Div {

    private static final Duration SOON = Duration.ofDays(2);

    DeadlineNote(Words words, Edition edition, Deadline deadline, Instant now) {
        EditionDates dates = new EditionDates(words, edition);
        addClassName("deadline");
        boolean early = now.isBefore(deadline.opens());
        boolean passed = !now.isBefore(deadline.closes());
        Span date = new Span(early ? words.of("participant.deadline.opens", dates.moment(deadline.opens()))
                : words.of("participant.deadline", words.deadline(deadline.closes(), edition.zone())));
        Span left = new Span(passed ? words.of(deadline.justPassed(now) ? "participant.deadline.grace" : "participant.deadline.passed")
                : early ? words.of("participant.deadline.early")
                : words.of("participant.deadline.left", dates.left(now, deadline.closes())));
        left.addClassName("deadline-left");
        left.getElement().setAttribute("role", "timer");
        Div text = new Div(new Div(date, left));
        deadline.extension().ifPresent(extension -> text.add(moved(words.of("participant.deadline.extended",
                words.deadline(deadline.announced(), edition.zone()), extension.reason()))));
        for (Outage outage : deadline.outages()) {
            text.add(moved(words.of("participant.deadline.outage", dates.left(outage.began(), outage.ended()),
                    dates.moment(outage.began()), outage.reason())));
        }
        add(VaadinIcon.CLOCK.create(), text);
        if (Duration.between(now, deadline.closes()).compareTo(SOON) < 0 && !early) {
            addClassName("deadline-soon");
        }
        if (!early && !passed) {
            addAttachListener(attach -> getElement().executeJs("window.anugerahCountdown(this, $0, $1, $2, $3)", left.getElement(),
                    (double) now.toEpochMilli(), (double) deadline.closes().toEpochMilli(), texts(words)));
        }
    }

    private static Paragraph moved(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("deadline-moved");
        return line;
    }

    private static JsonObject texts(Words words) {
        JsonObject texts = Json.createObject();
        texts.put("left", words.of("participant.deadline.left", "#"));
        texts.put("language", words.locale().getLanguage());
        texts.put("passed", words.of("participant.deadline.grace"));
        return texts;
    }
}
