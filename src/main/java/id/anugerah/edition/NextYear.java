package id.anugerah.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A season a year or more later: every date moves by the same number of whole weeks, so that weekdays and gaps stay. */
final class NextYear {

    private NextYear() {
    }

    /** The weeks nearest to the same date of the first year in which registration is still to open at that instant. */
    static long weeks(Edition edition, Instant now) {
        LocalDateTime opens = edition.phase(PhaseKind.REGISTRATION).opens().atZone(edition.zone()).toLocalDateTime();
        LocalDate first = opens.toLocalDate();
        int years = 1;
        while (!opens.plusWeeks(weeks(first, years)).atZone(edition.zone()).toInstant().isAfter(now)) {
            years++;
        }
        return weeks(first, years);
    }

    private static long weeks(LocalDate first, int years) {
        return Math.round(ChronoUnit.DAYS.between(first, first.plusYears(years)) / 7.0);
    }

    static EditionPlan of(Edition edition, long weeks, EditionPlan.Files files) {
        Map<String, EditionPlan.Dates> phases = new LinkedHashMap<>();
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = edition.phase(kind);
            phases.put(kind.key(), new EditionPlan.Dates(moved(edition, phase.opens(), weeks), moved(edition, phase.closes(), weeks)));
        }
        int year = phases.get(PhaseKind.REGISTRATION.key()).opens().getYear();
        return new EditionPlan(renamed(edition.code(), "-", year), renamed(edition.name(), " ", year), year, edition.zone().getId(),
                edition.announcedOn().plusWeeks(weeks), files, phases, edition.parameters());
    }

    /** The year at the end is replaced; a name without one gets it. */
    private static String renamed(String text, String before, int year) {
        String stem = text.replaceFirst("[ -]?(19|20)\\d\\d$", "");
        return stem + before + year;
    }

    private static LocalDateTime moved(Edition edition, Instant instant, long weeks) {
        return instant.atZone(edition.zone()).toLocalDateTime().plusWeeks(weeks);
    }
}
