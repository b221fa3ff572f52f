package id.anugerah.ui.participant;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The dates of an edition in words: in its own zone and the reader's language. */
final class EditionDates {

    private final Words words;
    private final Edition edition;

    EditionDates(Words words, Edition edition) {
        this.words = words;
        this.edition = edition;
    }

    String moment(Instant instant) {
        return words.moment(instant, edition.zone());
    }

    String time(Instant instant) {
        return words.time(instant, edition.zone());
    }

    String opens(PhaseKind kind) {
        return moment(edition.phase(kind).opens());
    }

    String deadline(PhaseKind kind) {
        return words.deadline(edition.phase(kind).closes(), edition.zone());
    }

    /** "14 Oktober 2020". */
    String day(Instant instant) {
        return pattern("d MMMM yyyy").format(date(instant));
    }

    /** "19–27 Oktober 2020": the last day is the one in which the phase still runs. */
    String span(PhaseKind kind) {
        Phase phase = edition.phase(kind);
        LocalDate first = date(phase.opens());
        LocalDate last = date(Moments.lastMinute(phase.closes()));
        if (first.getYear() != last.getYear()) {
            return pattern("d MMMM yyyy").format(first) + " – " + pattern("d MMMM yyyy").format(last);
        }
        String from = first.getMonth() == last.getMonth() ? pattern("d").format(first) + "–"
                : pattern("d MMMM").format(first) + " – ";
        return from + pattern("d MMMM yyyy").format(last);
    }

    /** "8 hari 4 jam", "3 jam 20 menit", "12 menit". */
    String left(Instant now, Instant end) {
        Duration left = Duration.between(now, end);
        if (left.toDays() > 0) {
            return words.of("participant.left.days", left.toDays(), left.toHoursPart());
        }
        if (left.toHours() > 0) {
            return words.of("participant.left.hours", left.toHours(), left.toMinutesPart());
        }
        return words.of("participant.left.minutes", Math.max(1, left.toMinutes()));
    }

    /** "14 Okt 2020, 23.59 WIB". */
    String brief(Instant instant) {
        return words.briefMoment(instant, edition.zone());
    }

    String deadline(Instant closes) {
        return words.deadline(closes, edition.zone());
    }

    /** What sentences about states may name: deadline, evaluation, shortlist, finals, awards. */
    Object[] all() {
        return all(edition.phase(PhaseKind.REGISTRATION).closes());
    }

    /** @param closes the participant's own deadline */
    Object[] all(Instant closes) {
        return new Object[] {deadline(closes), span(PhaseKind.EVALUATION), opens(PhaseKind.SHORTLIST),
            span(PhaseKind.FINALS), opens(PhaseKind.AWARDS)};
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(edition.zone()).toLocalDate();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale());
    }
}
