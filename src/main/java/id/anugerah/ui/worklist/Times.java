package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long a task has waited and when it is due, in words first and colour second. */
final class Times {

    private static final Duration SOON = Duration.ofHours(48);

    private final Words words;
    private final Instant now;

    Times(Words words, Instant now) {
        this.words = words;
        this.now = now;
    }

    LocalDate today(ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    Component since(Instant since, ZoneId zone) {
        return two(length(Duration.between(since, now)), brief(since, zone));
    }

    Component at(Instant instant, ZoneId zone) {
        return new Span(brief(instant, zone));
    }

    /** The clock stands still, because the participant is asked. @param until first instant after which no answer is taken */
    Component asked(Instant until, ZoneId zone) {
        Div both = two(words.of("worklist.asked"), words.of("worklist.asked.until", brief(Moments.lastMinute(until), zone)));
        both.addClassName("due-asked");
        both.addComponentAsFirst(VaadinIcon.PAUSE.create());
        return both;
    }

    /** Date and time each in one piece: in a narrow column the time stands below its date. */
    private String brief(Instant instant, ZoneId zone) {
        return words.briefMoment(instant, zone).replace(' ', '\u00a0').replace(",\u00a0", ", ");
    }

    /** @param due the first instant after it, absent for a task without a date */
    Component due(Instant due, ZoneId zone) {
        if (due == null) {
            return new Span("–");
        }
        Duration left = Duration.between(now, due);
        String kind = left.isNegative() ? "late" : left.compareTo(SOON) < 0 ? "soon" : "calm";
        Div both = two(words.of("worklist.due." + kind, length(left.abs())), brief(Moments.lastMinute(due), zone));
        both.addClassName("due-" + kind);
        if (!kind.equals("calm")) {
            both.addComponentAsFirst(kind.equals("late") ? VaadinIcon.EXCLAMATION_CIRCLE_O.create() : VaadinIcon.CLOCK.create());
        }
        return both;
    }

    private String length(Duration duration) {
        if (duration.toHours() < 1) {
            return words.of("worklist.minutes", Math.max(0, duration.toMinutes()));
        }
        return duration.toHours() < 48 ? words.of("worklist.hours", duration.toHours())
                : words.of("worklist.days", duration.toDays());
    }

    private static Div two(String first, String second) {
        Span strong = new Span(first);
        Span soft = new Span(second);
        soft.addClassName("soft");
        Div both = new Div(strong, soft);
        both.addClassName("two-lines");
        return both;
    }
}
