package id.anugerah.web.site;

import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.CalendarChanges;
import id.anugerah.calendar.Move;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.setup.Publication;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What everybody is told about a calendar or rules that have changed: the newest first, each with its reason. */
@Component
class Changed {

    private static final int MOST = 5;

    /** @param lines what is different now */
    record Change(Instant at, String day, List<String> lines, String reason) {
    }

    private final CalendarChanges changes;
    private final Deadlines deadlines;
    private final Publication rules;
    private final MessageSource texts;

    Changed(CalendarChanges changes, Deadlines deadlines, Publication rules, MessageSource texts) {
        this.changes = changes;
        this.deadlines = deadlines;
        this.rules = rules;
        this.texts = texts;
    }

    List<Change> of(Edition edition, DateWords words, Locale locale) {
        return Stream.of(
                changes.announced(edition.id()).stream().map(change -> new Change(change.appliedAt().orElseThrow(),
                        words.day(change.appliedAt().get()), change.moves().stream().map(move -> line(move, words, locale)).toList(), change.reason())),
                deadlines.outages(edition.id()).stream().map(outage -> new Change(outage.ended(), words.day(outage.ended()), List.of(
                        text("site.start.outage", locale, words.moment(outage.began()), words.moment(outage.ended()))), outage.reason())),
                rules.announced(edition.id()).stream().map(change -> new Change(change.at(), words.day(change.at()), List.of(
                        text("site.start.rules", locale, change.tables().stream().map(table -> text("setup.table." + table, locale))
                                .collect(Collectors.joining(", ")))), change.reason())))
                .flatMap(all -> all).sorted(Comparator.comparing(Change::at).reversed()).limit(MOST).toList();
    }

    private String line(Move move, DateWords words, Locale locale) {
        boolean closes = move.boundary() == Boundary.CLOSES;
        return text("calendar.line." + move.boundary(), locale, text("phase." + move.phase().key(), locale),
                closes ? words.deadline(move.before()) : words.moment(move.before()),
                closes ? words.deadline(move.after()) : words.moment(move.after()));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
