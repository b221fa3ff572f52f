package id.anugerah.team;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForParticipants;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.Token;
import id.anugerah.audit.AuditTrail;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import id.anugerah.shared.EmailAddress;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Colleague;
import id.anugerah.submission.Colleagues;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.team.store.InvitationRows;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a submission: everybody in it sees them, its owner alone changes them. */
@Service
@Transactional
public class Team {

    static final Duration LIFE = Duration.ofDays(7);
    private static final int MOST = 20;

    private final InvitationRows rows;
    private final Submissions submissions;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final RateLimits limits;
    private final TeamMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Team(InvitationRows rows, Submissions submissions, Colleagues colleagues, Accounts accounts, RateLimits limits,
         TeamMails mails, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.limits = limits;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** The owner, then the colleagues in the order in which they joined. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<Member> members(UUID id) {
        Submission submission = submissions.own(id);
        List<Member> members = new ArrayList<>(List.of(member(submission.owner(), Right.OWN)));
        colleagues.of(id).stream().map((Colleague one) -> member(one.account(), one.right())).forEach(members::add);
        return members;
    }

    /** Open invitations, oldest first; for the owner. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<Invitation> invitations(UUID id) {
        submissions.require(Right.OWN, submissions.own(id));
        return rows.open(id);
    }

    /**
     * Invites somebody of the same body by mail; the link works for seven days. Whether the address has an account is not said.
     *
     * @throws Refused "team.email", "team.already", "team.invited", "team.full", "submission.alreadyEnded", "submission.ownerOnly"
     */
    @ForParticipants
    public void invite(UUID id, String typed, Wish wish) {
        Submission submission = owned(id);
        Refused.unless(!submission.state().ended(), "submission.alreadyEnded");
        String email = PlainText.of(typed).toLowerCase(Locale.ROOT);
        Refused.unless(EmailAddress.fits(email), "team.email");
        List<Member> members = members(id);
        Refused.unless(members.stream().noneMatch(m -> m.email().equals(email) && m.right().includes(wish.right())), "team.already");
        rows.endExpired(id, clock.instant());
        List<Invitation> open = rows.open(id);
        Refused.unless(open.stream().noneMatch(one -> one.email().equals(email)), "team.invited");
        Refused.unless(wish != Wish.HANDOVER || open.stream().noneMatch(one -> one.wish() == Wish.HANDOVER), "team.handoverOpen");
        Refused.unless(members.size() + open.size() < MOST, "team.full", MOST);
        limits.pass(Limit.MAIL_ADDRESS, email);
        String token = Token.next();
        Invitation invitation = new Invitation(UUID.randomUUID(), id, email, wish, clock.instant(), clock.instant().plus(LIFE));
        rows.insert(invitation, Sha256.of(token), CurrentPerson.id());
        audit.record(id, "team.invited", Map.of("invitation", invitation.id().toString(), "right", wish.name()));
        mails.invitation(submission, invitation, CurrentPerson.required().name(), token);
    }

    /** @throws Refused "team.invitationInvalid" when it has been accepted or withdrawn already */
    @ForParticipants
    public void withdraw(UUID id, UUID invitation) {
        owned(id);
        Refused.unless(rows.end(invitation, id, clock.instant()), "team.invitationInvalid");
        audit.record(id, "team.invitationWithdrawn", Map.of("invitation", invitation.toString()));
    }

    /** @param right VIEW or EDIT; @throws Refused "team.noColleague" */
    @ForParticipants
    public void change(UUID id, UUID colleague, Right right) {
        owned(id);
        Refused.unless(colleagues.of(id).stream().anyMatch(one -> one.account().equals(colleague)), "team.noColleague");
        Refused.unless(right == Right.VIEW || right == Right.EDIT, "team.noColleague");
        colleagues.admit(id, colleague, right);
    }

    /** The owner removes anybody, a colleague only themselves. */
    @ForParticipants
    public void remove(UUID id, UUID colleague) {
        Submission submission = submissions.own(id);
        if (!colleague.equals(CurrentPerson.id())) {
            submissions.require(Right.OWN, submission);
        }
        colleagues.dismiss(id, colleague);
    }

    private Submission owned(UUID id) {
        Submission submission = submissions.lock(id, false);
        submissions.require(Right.OWN, submission);
        return submission;
    }

    private Member member(UUID account, Right right) {
        Account one = accounts.get(account);
        return new Member(account, one.name(), one.email(), right);
    }
}
