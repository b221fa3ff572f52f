package id.anugerah.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a form was received.
 *
 * @param snapshot     canonical JSON of everything sent
 * @param snapshotHash SHA-256 of it
 */
public record Receipt(UUID submission, String reference, Instant receivedAt, String snapshot, String snapshotHash) {
}
