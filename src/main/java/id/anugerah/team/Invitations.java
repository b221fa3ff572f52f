package id.anugerah.team;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import id.anugerah.account.Passwords;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Colleagues;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.team.store.InvitationRows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other end of an invitation: whoever holds the link has the mailbox, and that is the proof. */
@Service
@Transactional
public class Invitations {

    private final InvitationRows rows;
    private final Submissions submissions;
    private final Colleagues colleagues;
    private final Editions editions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final TeamMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(InvitationRows rows, Submissions submissions, Colleagues colleagues, Editions editions, Accounts accounts,
                Passwords passwords, TeamMails mails, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.colleagues = colleagues;
        this.editions = editions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused "team.invitationInvalid" for an unknown, used, withdrawn or expired link without telling which */
    @ForAnyone
    @Transactional(readOnly = true)
    public Offer look(String token) {
        Invitation invitation = rows.find(Sha256.of(token), clock.instant())
                .orElseThrow(() -> new Refused("team.invitationInvalid"));
        Submission submission = submissions.get(invitation.submission());
        return new Offer(submission.bodyName(), submission.reference(), editions.get(submission.edition()).name(),
                invitation.email(), invitation.wish(), active(invitation.email()).isPresent());
    }

    /** Every reason against the password of a new account; empty when it is good. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Refused> brokenBy(String token, String name, String password) {
        return passwords.brokenBy(password, List.of(look(token).email(), name));
    }

    /**
     * Accepts, and makes an account where the address has none.
     *
     * @param name and password of a new account; not read where there is one
     * @throws Refused "team.invitationInvalid", "team.name", a "password." reason; "team.otherBody" and "team.judges" for an
     *                 account that cannot be a colleague here
     */
    @ForAnyone
    public void accept(String token, String name, String password) {
        UUID inviter = rows.inviter(Sha256.of(token)).orElseThrow(() -> new Refused("team.invitationInvalid"));
        Invitation invitation = rows.take(Sha256.of(token), clock.instant())
                .orElseThrow(() -> new Refused("team.invitationInvalid"));
        Submission submission = submissions.lock(invitation.submission(), true);
        Refused.unless(!submission.state().ended(), "submission.alreadyEnded");
        // an invitation speaks for the owner of its day; a new one has not been asked
        Refused.unless(submission.owner().equals(inviter), "team.invitationInvalid");
        Account account = active(invitation.email()).orElseGet(() -> make(invitation, submission, name, password));
        Refused.unless(account.roles().equals(Set.of(Role.PARTICIPANT)), "team.judges");
        Refused.unless(submission.institution().equals(account.institution()), "team.otherBody");
        rows.acceptedBy(invitation.id(), account.id());
        audit.record(submission.id(), "team.accepted", Map.of("invitation", invitation.id().toString(),
                "person", account.id().toString(), "right", invitation.wish().name()));
        if (invitation.wish() == Wish.HANDOVER) {
            submissions.handOver(submission.id(), account.id());
        } else if (!account.id().equals(submission.owner())) {
            colleagues.admit(submission.id(), account.id(), invitation.wish().right());
        }
        mails.accepted(submission, inviter, account.name(), invitation.wish());
    }

    private Account make(Invitation invitation, Submission submission, String typed, String password) {
        String name = PlainText.of(typed);
        Refused.unless(!name.isBlank() && name.length() <= 200, "team.name");
        passwords.check(password, List.of(invitation.email(), name));
        Refused.unless(!accounts.known(invitation.email()), "team.pending");
        return accounts.get(accounts.createActive(new NewAccount(invitation.email(), name, password,
                accounts.get(submission.owner()).language(), submission.institution(), Set.of(Role.PARTICIPANT))));
    }

    private Optional<Account> active(String email) {
        return accounts.byEmail(email).filter(account -> account.state() == AccountState.ACTIVE);
    }
}
