package id.anugerah.registration;

import id.anugerah.access.ForModules;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the boxes of registration.bpmn do after the activation link was followed or forgotten. */
@Service
@Transactional
public class Admissions {

    private final Eligibility eligibility;
    private final Exceptions exceptions;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final String address;

    Admissions(Eligibility eligibility, Exceptions exceptions, Submissions submissions, Accounts accounts, Mailbox mailbox,
               @Value("${anugerah.address}") String address) {
        this.eligibility = eligibility;
        this.exceptions = exceptions;
        this.submissions = submissions;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.address = address;
    }

    /** The box task_decide_eligibility: the same table again, now with everything that happened in between. */
    @ForModules
    public Verdict decideEligibility(UUID submission) {
        List<String> refusals = eligibility.refusals(submission);
        submissions.refuse(submission, refusals);
        return new Verdict(refusals.isEmpty(), exceptions.asked(submission));
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
        mailbox.write(new Message(owner.email(), owner.language(), kind, submission.bodyName(), submission.reference(), address).about(id, submission.edition()));
    }
}
