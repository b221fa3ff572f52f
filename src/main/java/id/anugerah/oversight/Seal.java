package id.anugerah.oversight;

import id.anugerah.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The seal of a day over the ends of all chains of the audit trail, bound to the seal before.
 *
 * @param number       1, 2, 3 … without a gap
 * @param day          on which it was made, in WIB; at most one a day
 * @param chains       chains in all
 * @param rows         rows of all chains
 * @param listHash     SHA-256 over the list of the chains that have grown since the seal before: a line "subject number hash"
 *                     for each, in the order of the subjects, with line feeds between
 * @param previousHash hash of the seal before; 64 zeros for the first
 * @param hash         SHA-256 over the other parts, see {@link #expected()}
 */
public record Seal(int number, LocalDate day, Instant sealedAt, long chains, long rows, String listHash, String previousHash,
                   String hash) {

    public static final String BEGINNING = "0".repeat(64);

    /** The hash that belongs to the parts: number, day, time, chains, rows, list hash, former hash, a line each. */
    public String expected() {
        return Sha256.of(text());
    }

    /** What the hash is over, byte for byte. */
    public String text() {
        return String.join("\n", Integer.toString(number), day.toString(), sealedAt.toString(), Long.toString(chains),
                Long.toString(rows), listHash, previousHash);
    }

    static Seal of(int number, LocalDate day, Instant at, long chains, long rows, String listHash, String previousHash) {
        Seal open = new Seal(number, day, at, chains, rows, listHash, previousHash, "");
        return new Seal(number, day, at, chains, rows, listHash, previousHash, open.expected());
    }
}
