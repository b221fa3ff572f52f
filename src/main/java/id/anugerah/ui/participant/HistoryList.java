package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.timeline.Happening;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.List;

/** What happened to the submission in people's words: when, what, and by which role. */
final class HistoryList extends OrderedList {

    HistoryList(Words words, EditionDates dates, List<Happening> happenings) {
        addClassName("history");
        for (Happening happening : happenings) {
            Span when = new Span(dates.brief(happening.at()));
            when.addClassName("history-when");
            Span what = new Span(sentence(words, dates, happening));
            what.addClassName("history-what");
            Span who = new Span(words.of("happened.who", happening.who()));
            who.addClassName("row-note");
            ListItem item = new ListItem(when, what, who);
            if (happening.facts().containsKey("reason")) {
                Paragraph reason = new Paragraph(happening.facts().get("reason"));
                reason.addClassName("quote");
                item.add(reason);
            }
            add(item);
        }
    }

    private static String sentence(Words words, EditionDates dates, Happening happening) {
        return switch (happening.what()) {
            case EVIDENCE_ADDED, EVIDENCE_REMOVED -> words.of("happened." + happening.what().name()
                    + (happening.count() > 1 ? ".several" : "") + (happening.facts().containsKey("indicator") ? "" : ".somewhere"),
                    happening.facts().getOrDefault("indicator", ""), happening.count());
            case EVIDENCE_RENAMED -> words.of("happened.EVIDENCE_RENAMED", happening.facts().getOrDefault("indicator", ""));
            case GROUPED -> words.of("happened.GROUPED", words.of("group." + happening.facts().get("group")));
            case EXTENDED, OUTAGE -> words.of("happened." + happening.what().name(), dates.deadline(instant(happening, "until")));
            case SESSION_SCHEDULED -> words.of("happened.SESSION_SCHEDULED", dates.moment(instant(happening, "startsAt")));
            default -> words.of("happened", happening.what());
        };
    }

    private static Instant instant(Happening happening, String fact) {
        return Instant.parse(happening.facts().get(fact));
    }
}
