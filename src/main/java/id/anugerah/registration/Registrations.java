package id.anugerah.registration;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.account.NewAccount;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.institution.Institution;
import id.anugerah.institution.Institutions;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.registration.store.RegistrationRows;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Refused;
import id.anugerah.submission.NewSubmission;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionProcess;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes registration forms, activates accounts, admits or refuses. */
@Service
@Transactional
public class Registrations {

    private final RegistrationRows rows;
    private final Editions editions;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Submissions submissions;
    private final SubmissionProcess process;
    private final Eligibility eligibility;
    private final Mailbox mailbox;
    private final DeadlineClock clock;
    private final String address;

    Registrations(RegistrationRows rows, Editions editions, Institutions institutions, Accounts accounts,
                  Submissions submissions, SubmissionProcess process, Eligibility eligibility, Mailbox mailbox,
                  DeadlineClock clock, @Value("${anugerah.address}") String address) {
        this.rows = rows;
        this.editions = editions;
        this.institutions = institutions;
        this.accounts = accounts;
        this.submissions = submissions;
        this.process = process;
        this.eligibility = eligibility;
        this.mailbox = mailbox;
        this.clock = clock;
        this.address = address;
    }

    /** Fields that must be mended before the form can be sent, by the name of the field; empty when it is complete. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<String> incomplete(RegistrationForm form) {
        return RegistrationRule.brokenBy(form).stream().map(RegistrationRule::field).toList();
    }

    /**
     * Takes the form: an account that waits for activation, a case, a mail with the link. An address that is known already
     * gets a mail that says so; the caller cannot tell the difference.
     *
     * @throws Refused "registration.closed", "registration.incomplete", a "password." or a "registration.ineligible." reason
     */
    @ForAnyone
    public void register(RegistrationForm form) {
        Edition edition = editions.get(form.edition());
        Refused.unless(edition.runs(PhaseKind.REGISTRATION, clock.now()), "registration.closed", edition.name());
        Refused.unless(RegistrationRule.brokenBy(form).isEmpty(), "registration.incomplete");
        accounts.checkPassword(form.password());
        eligibility.refusals(form).stream().findFirst().ifPresent(reason -> {
            throw new Refused("registration.ineligible." + reason);
        });
        if (accounts.known(form.email())) {
            mailbox.write(new Message(form.email(), form.language(), "alreadyRegistered", edition.name(), address + "/masuk"));
            return;
        }
        openCase(form, edition);
    }

    private void openCase(RegistrationForm form, Edition edition) {
        UUID owner = accounts.createPending(new NewAccount(form.email(), form.proposerName(), form.password(),
                form.language(), form.institution(), Set.of(Role.PARTICIPANT)));
        UUID id = UUID.randomUUID();
        Institution institution = institutions.get(form.institution());
        String reference = "%s-%04d".formatted(edition.code().toUpperCase(Locale.ROOT), editions.nextNumber(edition.id()));
        submissions.open(new NewSubmission(id, edition.id(), reference, form.kind(), form.body(),
                form.kind() == ParticipantKind.IP ? institution.name() : form.unitName().trim(), form.institution(), owner,
                form.kind() == ParticipantKind.IP ? edition.ipInstrument() : edition.uppInstrument()));
        rows.insert(id, form);
        String token = accounts.issueActivation(owner, id, Duration.ofHours(edition.parameters().activationHours()));
        mailbox.write(new Message(form.email(), form.language(), "activation", edition.name(),
                address + "/aktivasi?kode=" + token, edition.parameters().activationHours()));
    }

    /** Follows an activation link. @throws Refused "activation.invalid" without telling why */
    @ForAnyone
    public void activate(String token) {
        process.accountActivated(accounts.activate(token));
    }

    /** The box task_decide_eligibility: the same table again, now with everything that happened in between. */
    @ForModules
    public boolean decideEligibility(UUID submission) {
        List<String> refusals = eligibility.refusals(submission);
        submissions.refuse(submission, refusals);
        return refusals.isEmpty();
    }

    /** The box task_decide_group. */
    @ForModules
    public void decideGroup(UUID submission) {
        eligibility.place(submission);
    }

    /** The box task_open_assessment. */
    @ForModules
    public void admit(UUID submission) {
        submissions.enter(submission, SubmissionState.FILLING);
        tell(submission, "admitted");
    }

    /** The box task_refuse_registration. */
    @ForModules
    public void refuse(UUID submission) {
        submissions.enter(submission, SubmissionState.REFUSED);
        tell(submission, "refused");
    }

    /** The box task_expire_registration: body and address may be registered again. */
    @ForModules
    public void expire(UUID submission) {
        submissions.enter(submission, SubmissionState.EXPIRED);
        accounts.giveAddressFree(submissions.get(submission).owner());
    }

    private void tell(UUID id, String kind) {
        Submission submission = submissions.get(id);
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), kind, submission.bodyName(), submission.reference(), address));
    }
}
