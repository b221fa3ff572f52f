package id.anugerah.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How somebody of the staff was brought in: the newest link, and what became of it. */
public record StaffInvitation(UUID account, UUID invitedBy, Instant invitedAt, Instant expiresAt, Optional<Instant> acceptedAt,
                              Optional<Instant> revokedAt) {

    public boolean open() {
        return acceptedAt.isEmpty() && revokedAt.isEmpty();
    }

    public boolean lapsed(Instant now) {
        return open() && !now.isBefore(expiresAt);
    }
}
