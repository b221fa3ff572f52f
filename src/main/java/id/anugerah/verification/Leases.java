package id.anugerah.verification;

import id.anugerah.access.Role;
import id.anugerah.account.AccountDisabled;
import id.anugerah.account.RolesChanged;
import id.anugerah.submission.SubmissionEnded;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.ConflictDeclared;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A claim is a lease: without activity, or without its verifier, the submission goes back to the queue. */
@Component
class Leases {

    private final VerificationRows rows;
    private final Claims claims;
    private final Clock clock;

    Leases(VerificationRows rows, Claims claims, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.clock = clock;
    }

    /** Any node may do it; each claim in a transaction of its own. @return how many were looked at */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT3M")
    int sweep() {
        var idle = rows.idle(clock.instant());
        idle.forEach(claims::expire);
        return idle.size();
    }

    /** The case was withdrawn or disqualified while somebody judged it. */
    @EventListener
    void ended(SubmissionEnded gone) {
        claims.endAll(gone.submission());
    }

    /** In the transaction that closes the account: nobody is left holding work. */
    @EventListener
    void closed(AccountDisabled account) {
        claims.takeAllFrom(account.id(), "holderDisabled");
    }

    /** Nor whoever may not judge any more, or belongs to the body that is judged. */
    @EventListener
    void changed(RolesChanged changed) {
        claims.takeFrom(changed.id(), held -> changed.lost().contains(held.round() == Round.SETTLEMENT ? Role.LEAD_VERIFIER : Role.VERIFIER)
                || changed.movedTo().filter(rows.institutionOf(held.submission())::equals).isPresent(), "rightsTaken");
    }

    /** Nor whoever has an interest in the body. */
    @EventListener
    void declared(ConflictDeclared conflict) {
        claims.takeFrom(conflict.person(), held -> rows.institutionOf(held.submission()).equals(conflict.institution()), "conflictDeclared");
    }
}
