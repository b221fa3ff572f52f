package id.anugerah.finals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A finalist's presentation and interview before a panel.
 *
 * @param openedAt absent until the chair opens it
 */
public record Session(UUID id, UUID submission, String reference, String bodyName, UUID panel, Instant startsAt,
                      String link, State state, Optional<Instant> openedAt) {

    /** Scores can be written while it is OPEN. */
    public enum State { PLANNED, OPEN, CLOSED }
}
