package id.anugerah.calendar;

import java.util.List;
import java.util.UUID;

/** Port to the timers and due dates of an edition's running cases; the engine's ring implements it. Joins the caller's transaction. */
public interface CalendarProcess {

    /** Sets all of them as the calendar is now. @return by process and box, what has another time than before */
    List<Rescheduled> follow(UUID edition);
}
