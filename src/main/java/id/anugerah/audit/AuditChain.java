package id.anugerah.audit;

import id.anugerah.shared.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The chain of one subject, followed row by row. The hash of a row is SHA-256 over the former hash, subject, number, time,
 * actor, action and details; the first row continues from 64 zeros. Needs no database: an archive is read with the same lines.
 */
public final class AuditChain {

    static final String BEGINNING = "0".repeat(64);

    private String previous = BEGINNING;
    private int seq;

    /** Where a chain can be broken: rows before this one are gone, or were exchanged, or the row itself was changed. */
    public enum Break { NUMBER, PREVIOUS, CONTENT }

    /** Whether this row is the next one of the chain, unchanged; afterwards the chain goes on from it. */
    public boolean continuedBy(AuditRow row) {
        return breakAt(row).isEmpty();
    }

    /** What is wrong with this row as the next one of the chain, if anything; afterwards the chain goes on from it. */
    public Optional<Break> breakAt(AuditRow row) {
        seq++;
        String expected = hash(previous, row.subject(), seq, row.happenedAt(), row.actor(), row.action(), row.details());
        Optional<Break> found = row.seq() != seq ? Optional.of(Break.NUMBER)
                : !row.previousHash().equals(previous) ? Optional.of(Break.PREVIOUS)
                : row.hash().equals(expected) ? Optional.empty() : Optional.of(Break.CONTENT);
        previous = row.hash();
        return found;
    }

    static String hash(String previous, UUID subject, int seq, Instant at, UUID actor, String action, String json) {
        return Sha256.of(String.join("\n", previous, subject.toString(), Integer.toString(seq), at.toString(),
                String.valueOf(actor), action, json));
    }
}
