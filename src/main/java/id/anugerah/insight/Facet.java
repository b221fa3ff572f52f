package id.anugerah.insight;

import id.anugerah.institution.InstitutionType;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One side by which a number of the dashboards picks its submissions, and which words it understands. */
public enum Facet {
    /** Has reached a {@link Stage}. */
    STAGE(names(Stage.class)),
    /** Has no group yet: "-". */
    UNGROUPED("-"::equals),
    /** Type of the institution. */
    TYPE(names(InstitutionType.class)),
    /** Two digits, or "-" for bodies of the whole country. */
    PROVINCE(Pattern.compile("-|\\d{2}").asMatchPredicate()),
    /** Registered on that day of the edition's zone, as 2020-10-14. */
    REGISTERED(Facet::day),
    /** Sent on that day. */
    SUBMITTED(Facet::day),
    /** The last opinion that its verified score rests on was finished on that day. */
    VERIFIED(Facet::day),
    /** A draft whose completeness is of that {@link Filled}. */
    FILLED(names(Filled.class)),
    /** Has an open task of that box, held or not. */
    QUEUE(Pattern.compile("task(_[a-z]{1,30}){1,6}").asMatchPredicate()),
    /** Of that queue: LATE, HELD, FREE or ASKED. */
    TASK(names(TaskStanding.class)),
    /** Where its session before the jury is. */
    SESSION(names(SessionStanding.class)),
    /** Its session, not cancelled, is on that day. */
    SESSION_DAY(Facet::day),
    /** Its session is before that panel. */
    PANEL(Facet::id),
    /** That person's opinions: "id:FINISHED" ever, "id:TODAY", "id:WEEK" within seven days with today, "id:OPEN" held now. */
    VERIFIER(value -> value.matches("[0-9a-f-]{36}:(FINISHED|TODAY|WEEK|OPEN)") && id(value.substring(0, 36)));

    private final Predicate<String> known;

    Facet(Predicate<String> known) {
        this.known = known;
    }

    /** Whether that is a word of this facet: others pick nothing and are passed over. */
    public boolean knows(String value) {
        return known.test(value);
    }

    private static <E extends Enum<E>> Predicate<String> names(Class<E> type) {
        return value -> Arrays.stream(type.getEnumConstants()).anyMatch(each -> each.name().equals(value));
    }

    private static boolean day(String value) {
        try {
            return value.length() == 10 && java.time.LocalDate.parse(value).getYear() > 1900;
        } catch (java.time.format.DateTimeParseException e) {
            return false;
        }
    }

    private static boolean id(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
