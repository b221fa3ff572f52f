package id.anugerah.verification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that keeps a person from judging a body.
 *
 * @param institution absent for a recusal, which is about one submission
 * @param body        name of the institution, or body and reference of the submission
 * @param declaredBy  who said it for the person; empty for the person's own
 * @param withdrawnAt absent while it holds
 */
public record ConflictLine(Kind kind, UUID person, String personName, Optional<UUID> institution, String body, String reason, Instant at,
                           String declaredBy, Optional<Instant> withdrawnAt) {

    /** Declared beforehand; stood aside from a verification; stood aside from a session. */
    public enum Kind { DECLARED, WITHDRAWN, RECUSED, SESSION }

    @Override
    public String toString() {
        return kind.name(); // never a name in a log
    }
}
