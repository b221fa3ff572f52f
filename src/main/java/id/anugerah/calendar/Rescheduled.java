package id.anugerah.calendar;

/**
 * How much of one box of a diagram follows the calendar.
 *
 * @param process  id of the diagram
 * @param box      id of the box
 * @param timers   that get another time
 * @param dueDates of open tasks that get another date
 */
public record Rescheduled(String process, String box, int timers, int dueDates) {
}
