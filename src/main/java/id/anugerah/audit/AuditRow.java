package id.anugerah.audit;

import java.time.Instant;
import java.util.UUID;

/** One change of state. The details are canonical JSON, exactly as hashed; the actor is absent where a process acted. */
public record AuditRow(UUID subject, int seq, Instant happenedAt, UUID actor, String action, String details,
                       String previousHash, String hash) {
}
