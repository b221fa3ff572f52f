package id.anugerah.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * How the final goes.
 *
 * @param without finalists that have no session yet
 * @param panels  by name
 * @param days    days with sessions, in order
 */
public record JuryFigures(long without, List<PanelRow> panels, List<Day> days) {

    /**
     * Sessions by {@link SessionStanding}; cancelled ones do not count.
     *
     * @param sheets  sessions that have begun and miss a sheet
     * @param missing sheets that these miss, together
     */
    public record PanelRow(UUID id, String name, long planned, long overdue, long open, long closed, long sheets, long missing) {

        public long of(SessionStanding standing) {
            return switch (standing) {
                case NONE -> 0;
                case PLANNED -> planned;
                case OVERDUE -> overdue;
                case OPEN -> open;
                case CLOSED -> closed;
                case SHEETS -> sheets;
            };
        }
    }

    /** @param planned sessions in the calendar of that day, closed ones among them */
    public record Day(LocalDate day, long planned, long closed) {
    }

    public JuryFigures {
        panels = List.copyOf(panels);
        days = List.copyOf(days);
    }

    public long of(SessionStanding standing) {
        return standing == SessionStanding.NONE ? without : sum(row -> row.of(standing));
    }

    public long missing() {
        return sum(PanelRow::missing);
    }

    private long sum(ToLongFunction<PanelRow> number) {
        return panels.stream().mapToLong(number).sum();
    }
}
