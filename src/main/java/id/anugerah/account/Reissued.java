package id.anugerah.account;

import java.time.Instant;
import java.util.UUID;

/** A second activation link: its token, what waits for it, and until when it works. */
public record Reissued(String token, UUID submission, Instant expires) {

    @Override
    public String toString() {
        return "Reissued[" + submission + "]"; // never a token in a log
    }
}
