package id.anugerah.team;

import java.time.Instant;
import java.util.UUID;

/** An invitation that nobody has accepted or withdrawn yet; it may have expired. */
public record Invitation(UUID id, UUID submission, String email, Wish wish, Instant invitedAt, Instant expiresAt) {

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return id.toString(); // never an address in a log
    }
}
