package id.anugerah.finalist;

import id.anugerah.panel.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a finalist sees of its finals.
 *
 * @param appointment absent until the organizers have planned it
 * @param closed      why nothing can be changed any more: the reason of the refusal; absent while it can
 * @param megabytes   largest presentation that is taken
 */
public record Desk(Preparation preparation, Optional<Appointment> appointment, Optional<String> closed, int megabytes) {

    /** When and where; who judges is the panel's matter. @param place an https address or a room */
    public record Appointment(UUID session, Instant startsAt, int minutes, String place, boolean online) {

        static Appointment of(Session session) {
            return new Appointment(session.id(), session.startsAt(), session.slot().minutes(), session.place(), session.online());
        }
    }
}
