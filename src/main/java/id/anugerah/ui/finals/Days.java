package id.anugerah.ui.finals;

import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days of the finals with the number of sessions on each; weekends count only when there is one. */
final class Days {

    private final SortedMap<LocalDate, Integer> sessions = new TreeMap<>();

    Days(FinalsBoard board) {
        LocalDate day = board.edition().phase(PhaseKind.FINALS).opens().atZone(board.edition().zone()).toLocalDate();
        LocalDate last = board.edition().phase(PhaseKind.FINALS).closes().minusNanos(1).atZone(board.edition().zone()).toLocalDate();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                sessions.put(day, 0);
            }
        }
        board.sessions().forEach(session -> sessions.merge(of(board, session), 1, Integer::sum));
    }

    static LocalDate of(FinalsBoard board, Session session) {
        return session.startsAt().atZone(board.edition().zone()).toLocalDate();
    }

    SortedMap<LocalDate, Integer> all() {
        return sessions;
    }

    /** The day that is asked for, else the first with a session that is not over, else with any, else the first. */
    LocalDate shown(Optional<String> asked, LocalDate today) {
        return asked.flatMap(Days::read).filter(sessions::containsKey)
                .or(() -> sessions.keySet().stream().filter(day -> !day.isBefore(today) && sessions.get(day) > 0).findFirst())
                .or(() -> sessions.keySet().stream().filter(day -> sessions.get(day) > 0).findFirst())
                .orElseGet(() -> sessions.isEmpty() ? today : sessions.firstKey());
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // an address that somebody has changed by hand
        }
    }
}
