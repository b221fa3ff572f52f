package id.anugerah.audit;

import id.anugerah.shared.Sha256;
import java.time.Instant;
import java.util.UUID;

/**
 * The chain of one subject, followed row by row. The hash of a row is SHA-256 over the former hash, subject, number, time,
 * actor, action and details; the first row continues from 64 zeros. Needs no database: an archive is read with the same lines.
 */
public final class AuditChain {

    static final String BEGINNING = "0".repeat(64);

    private String previous = BEGINNING;
    private int seq;

    /** Whether this row is the next one of the chain, unchanged; afterwards the chain goes on from it. */
    public boolean continuedBy(AuditRow row) {
        seq++;
        String expected = hash(previous, row.subject(), seq, row.happenedAt(), row.actor(), row.action(), row.details());
        boolean follows = row.seq() == seq && row.previousHash().equals(previous) && row.hash().equals(expected);
        previous = row.hash();
        return follows;
    }

    static String hash(String previous, UUID subject, int seq, Instant at, UUID actor, String action, String json) {
        return Sha256.of(String.join("\n", previous, subject.toString(), Integer.toString(seq), at.toString(),
                String.valueOf(actor), action, json));
    }
}
