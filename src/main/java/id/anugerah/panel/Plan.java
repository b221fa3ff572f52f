package id.anugerah.panel;

import java.util.Optional;
import java.util.UUID;

/**
 * A session as somebody would like to have it.
 *
 * @param moved the session that would be moved there; absent for a new one
 * @param place an https address or a room
 */
public record Plan(Optional<UUID> moved, UUID submission, UUID panel, Slot slot, String place) {

    static Plan of(UUID submission, UUID panel, Slot slot, String place) {
        return new Plan(Optional.empty(), submission, panel, slot, place);
    }
}
