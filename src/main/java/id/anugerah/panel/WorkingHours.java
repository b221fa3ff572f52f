package id.anugerah.panel;

import id.anugerah.shared.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When panels may meet on a day.
 *
 * @param from      first start
 * @param to        last end
 * @param pauseFrom the midday pause; no session touches it
 * @param weekends  whether Saturdays and Sundays count
 */
public record WorkingHours(LocalTime from, LocalTime to, LocalTime pauseFrom, LocalTime pauseTo, boolean weekends) {

    /** Nine to four with an hour at noon, Monday to Friday. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(16, 0), LocalTime.NOON,
            LocalTime.of(13, 0), false);

    /** @throws Refused "panel.hours" unless the day and the pause end after they begin */
    public WorkingHours {
        Refused.unless(from.isBefore(to) && !pauseTo.isBefore(pauseFrom), "panel.hours");
    }

    /** The slots of one panel from the first to the last day, in order of time; after the pause they begin with its end. */
    List<Slot> slots(Instant opens, Instant closes, ZoneId zone, int minutes, int breakMinutes) {
        List<Slot> slots = new ArrayList<>();
        LocalDate last = closes.minusNanos(1).atZone(zone).toLocalDate();
        for (LocalDate day = opens.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (weekends || day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                add(day, zone, minutes, breakMinutes, slots);
            }
        }
        return slots.stream().filter(slot -> !slot.startsAt().isBefore(opens) && !slot.endsAt().isAfter(closes)).toList();
    }

    private void add(LocalDate day, ZoneId zone, int minutes, int breakMinutes, List<Slot> slots) {
        LocalDateTime end = day.atTime(to);
        LocalDateTime start = day.atTime(from);
        while (!start.plusMinutes(minutes).isAfter(end)) {
            boolean touches = start.isBefore(day.atTime(pauseTo)) && start.plusMinutes(minutes).isAfter(day.atTime(pauseFrom));
            if (touches) {
                start = day.atTime(pauseTo);
            } else {
                slots.add(new Slot(start.atZone(zone).toInstant(), minutes));
                start = start.plusMinutes(minutes + breakMinutes);
            }
        }
    }
}
