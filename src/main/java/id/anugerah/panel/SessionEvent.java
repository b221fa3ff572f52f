package id.anugerah.panel;

import java.util.UUID;

/** Something about a session that people must hear of; published in the transaction that does it. */
public sealed interface SessionEvent {

    UUID session();

    record Planned(UUID session) implements SessionEvent {
    }

    /** @param before as it was planned until now */
    record Moved(UUID session, Session before) implements SessionEvent {
    }

    record Cancelled(UUID session, String reason) implements SessionEvent {
    }

    /** The finalist left the competition. */
    record FellAway(UUID session) implements SessionEvent {
    }

    /** A juror was replaced or stands aside. @param came null when nobody took the seat */
    record SeatChanged(UUID session, UUID left, UUID came) implements SessionEvent {
    }
}
