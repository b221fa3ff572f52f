package id.anugerah.setup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An edition, or a change of its rules, that is being prepared.
 *
 * @param edition  whose rules are to change; absent for a new edition
 * @param source   the edition that everything was copied from
 * @param proposal what one organizer has asked for; it stays when the blueprint is given back
 * @param published the edition that came of it
 */
public record Blueprint(UUID id, Optional<UUID> edition, UUID source, State state, UUID createdBy, Instant createdAt,
                        Optional<Proposal> proposal, Optional<UUID> decidedBy, Optional<Instant> decidedAt, Optional<UUID> published) {

    public enum State { DRAFT, PROPOSED, PUBLISHED, DISCARDED }

    /**
     * A proposal.
     *
     * @param hash   of every part, which the other organizer sees too
     * @param reason in the proposer's words
     */
    public record Proposal(UUID by, Instant at, String hash, String reason) {
    }

    /** Whether it makes a new edition. */
    public boolean opens() {
        return edition.isEmpty();
    }
}
