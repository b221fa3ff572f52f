package id.anugerah.web.site;

import id.anugerah.edition.Phase;
import id.anugerah.shared.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people write them here: "Rabu, 14 Oktober 2020, 23.59 WIB", in the edition's zone. */
record DateWords(ZoneId zone, Locale locale) {

    String moment(Instant at) {
        return Moments.full(at, zone, locale);
    }

    /** The end of a phase is the first instant after it; people know the minute before. */
    String deadline(Instant closes) {
        return moment(closes.minus(1, ChronoUnit.MINUTES));
    }

    String day(Instant at) {
        return format("EEEE, d MMMM yyyy", at.atZone(zone));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** "14 Agustus – 14 Oktober 2020", as short as it can be said. */
    String range(Phase phase) {
        ZonedDateTime from = phase.opens().atZone(zone);
        ZonedDateTime to = phase.closes().minus(1, ChronoUnit.MINUTES).atZone(zone);
        String pattern = from.getYear() != to.getYear() ? "d MMMM yyyy"
                : from.getMonth() != to.getMonth() ? "d MMMM" : "d";
        return from.toLocalDate().equals(to.toLocalDate()) ? date(to.toLocalDate())
                : format(pattern, from) + " – " + date(to.toLocalDate());
    }

    private String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }
}
