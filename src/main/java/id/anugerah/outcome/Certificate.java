package id.anugerah.outcome;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a certificate says, as it was when it was issued.
 *
 * @param number   "P4N-2020-F-0007-K7Q29XRD": edition, kind, running number of the kind, and a random part that nobody can guess
 * @param category   award category of a winner
 * @param replacedAt when a correction made it void; absent for one in force
 */
public record Certificate(String number, UUID submission, UUID edition, Kind kind, int running, Optional<String> category,
                          String bodyName, Instant issuedAt, Optional<Instant> replacedAt) {

    /** Whether it says what the body has reached by now. */
    boolean says(Kind reached, Optional<String> won) {
        return kind == reached && category.equals(won);
    }

    /** The highest that a body has reached; each body gets one certificate. */
    public enum Kind {
        WINNER("J"), FINALIST("F"), PARTICIPANT("P");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }
}
