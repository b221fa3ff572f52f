package id.anugerah.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A finalist's presentation and interview before a panel.
 *
 * @param place    the https address of a teleconference, or the room
 * @param openedAt absent until the chair opens it
 * @param sequence how often what is planned has changed: the revision of the calendar entry, from 0
 * @param seats    who scores it now or has left it; a later change of the panel does not touch it
 */
public record Session(UUID id, UUID submission, String reference, String bodyName, UUID panel, Slot slot, String place,
                      State state, Optional<Instant> openedAt, int sequence, List<Seat> seats) {

    /**
     * Scores are written while it is OPEN; in its DISCUSSION the panel sees all sheets and each juror may still change the own
     * one; a CANCELLED one stays as a record.
     */
    public enum State { PLANNED, OPEN, DISCUSSION, CLOSED, CANCELLED }

    /** @param reason why the juror left; empty for one who is there */
    public record Seat(UUID juror, Panel.Background background, Presence presence, String reason) {
    }

    /** Only who is SEATED scores and counts. */
    public enum Presence {
        SEATED, REPLACED, RECUSED, ABSENT;

        public boolean counts() {
            return this == SEATED;
        }
    }

    public Instant startsAt() {
        return slot.startsAt();
    }

    public boolean online() {
        return place.startsWith("https://");
    }

    public List<UUID> jurors() {
        return seats.stream().filter(seat -> seat.presence().counts()).map(Seat::juror).toList();
    }
}
