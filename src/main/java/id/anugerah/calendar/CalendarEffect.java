package id.anugerah.calendar;

import java.util.List;

/**
 * What a change of the calendar would do with the data of this moment.
 *
 * @param broken     rules that refuse it; empty when it can be asked for
 * @param boxes      what moves, by process and box; empty when a rule refuses it
 * @param told       people who would get a mail, each once
 * @param drafts     forms that are not sent yet, when their deadline moves; else 0
 * @param earlier    whether somebody would have less time than was announced
 */
public record CalendarEffect(List<CalendarRule> broken, List<Rescheduled> boxes, int told, int drafts, boolean earlier) {

    public int timers() {
        return boxes.stream().mapToInt(Rescheduled::timers).sum();
    }

    public int dueDates() {
        return boxes.stream().mapToInt(Rescheduled::dueDates).sum();
    }
}
