package id.anugerah.furtherstep;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.panel.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that the chair of a session has ordered besides it.
 *
 * @param number      from 1, in the order in which the session's steps were ordered
 * @param reason      why it was ordered
 * @param slot        absent where no time was set
 * @param place       where; may be empty
 * @param endedAt     absent while it is ORDERED
 * @param endedReason why it was called off; empty otherwise, and where the finalist has left
 * @param notes       by name of their jurors; never of jurors who stood aside
 * @param photos      in the order in which they came in
 */
public record FurtherStep(UUID id, UUID session, int number, Kind kind, State state, String reason, Optional<Slot> slot, String place,
                          UUID orderedBy, Instant orderedAt, Optional<Instant> endedAt, String endedReason, List<Note> notes,
                          List<Photo> photos) {

    public enum Kind {
        FIELD_OBSERVATION(120), FURTHER_INTERVIEW(30);

        private final int minutes;

        Kind(int minutes) {
            this.minutes = minutes;
        }

        /** How long it takes in calendars. */
        public int minutes() {
            return minutes;
        }
    }

    /** Notes and photos come in while it is ORDERED. */
    public enum State { ORDERED, DONE, CALLED_OFF }

    /** What one juror has written down. */
    public record Note(UUID juror, String text, Instant savedAt) {

        /** In characters. */
        public static final int LONGEST = 4_000;
    }

    /** @param caption what can be seen on it, also for who cannot see it; empty until somebody has written it */
    public record Photo(UUID id, EvidenceFiles.Kept file, String caption, UUID addedBy) {

        /** In characters. */
        public static final int LONGEST_CAPTION = 200;
    }

    public boolean open() {
        return state == State.ORDERED;
    }
}
