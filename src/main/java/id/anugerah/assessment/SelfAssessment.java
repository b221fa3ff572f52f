package id.anugerah.assessment;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.store.AnswerRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.instrument.Scoring;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of one participant: reading, saving, sending. */
@Service
@Transactional
public class SelfAssessment {

    private static final int LONGEST_KEY = 100;

    private final AnswerRows rows;
    private final Submissions submissions;
    private final Editions editions;
    private final Deadlines deadlines;
    private final Instruments instruments;
    private final Scoring scoring;
    private final EvidenceFiles evidence;
    private final WorkList workList;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final DeadlineClock clock;

    SelfAssessment(AnswerRows rows, Submissions submissions, Editions editions, Deadlines deadlines, Instruments instruments,
                   Scoring scoring, EvidenceFiles evidence, WorkList workList, Accounts accounts, Mailbox mailbox,
                   AuditTrail audit, DeadlineClock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.editions = editions;
        this.deadlines = deadlines;
        this.instruments = instruments;
        this.scoring = scoring;
        this.evidence = evidence;
        this.workList = workList;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
    }

    @ForParticipants
    @Transactional(readOnly = true)
    public AssessmentForm form(UUID submission) {
        Submission own = submissions.own(submission);
        return read(own, submissions.right(own, CurrentPerson.id()));
    }

    /** The form of a submission for modules that have checked who asks: verification, results. */
    @ForModules
    @Transactional(readOnly = true)
    public AssessmentForm formOf(UUID submission) {
        return read(submissions.get(submission), Right.NONE);
    }

    /**
     * Saves one answer; drafts save whether complete or not. The engine is not touched. Saving again what is stored already
     * gives what is stored: a repeated request is no conflict.
     *
     * @param option  absent to leave the question open
     * @param version the version that the person saw, 0 for none
     * @throws Refused "assessment.conflict" when another window has saved since, "assessment.closed", "assessment.noteTooLong"
     */
    @ForParticipants
    public Answer save(UUID id, String indicator, Optional<Option> option, String typed, int version) {
        String note = Note.kept(typed);
        Refused.unless(Note.length(note) <= Note.LONGEST, "assessment.noteTooLong", Note.LONGEST, Note.length(note));
        Submission submission = submissions.lock(id, false);
        submissions.require(Right.EDIT, submission);
        Refused.unless(submission.state() == SubmissionState.FILLING, "assessment.closed");
        instruments.instrument(submission.instrument()).required(indicator);
        Answer saved = new Answer(indicator, option, note, clock.now(), Optional.of(CurrentPerson.id()), version + 1);
        return rows.save(id, saved, version)
                .or(() -> rows.find(id, indicator).filter(stored -> stored.says(option, note)))
                .orElseThrow(() -> new Refused("assessment.conflict"));
    }

    /** What is stored for an indicator now, and which colleague saved it. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Stored stored(UUID submission, String indicator) {
        submissions.own(submission);
        Optional<Answer> answer = rows.find(submission, indicator);
        return new Stored(answer, answer.flatMap(Answer::savedBy).filter(person -> !person.equals(CurrentPerson.id()))
                .map(person -> accounts.get(person).name()));
    }

    /**
     * Sends the form, once and only once: the same key again, or a second press, gives the first receipt. Answers, receipt,
     * state and the process move in one transaction or not at all.
     *
     * @param key chosen by the page that asks, so that a repeated request is known; 1 to 100 characters
     * @throws Refused "assessment.incomplete", "assessment.notYetOpen", "assessment.deadlinePassed", "assessment.closed",
     *                 "assessment.keyTaken" for a key of another submission
     */
    @ForParticipants
    public Receipt submit(UUID id, String key) {
        Submission submission = submissions.lock(id, true);
        submissions.require(Right.OWN, submission);
        Optional<Receipt> already = rows.receipt(id);
        if (already.isPresent()) {
            return already.get();
        }
        Refused.unless(submission.state() == SubmissionState.FILLING, "assessment.closed");
        Refused.unless(key != null && !key.isBlank() && key.length() <= LONGEST_KEY, "assessment.keyTaken");
        AssessmentForm form = read(submission, Right.OWN);
        Instant now = clock.now();
        Refused.unless(!now.isBefore(form.deadline().opens()), "assessment.notYetOpen");
        Refused.unless(now.isBefore(form.deadline().taken()), "assessment.deadlinePassed");
        Refused.unless(form.missing().isEmpty(), "assessment.incomplete", form.missing().size());
        String snapshot = Snapshot.of(form);
        Receipt receipt = new Receipt(id, submission.reference(), now.truncatedTo(ChronoUnit.MILLIS), snapshot,
                Sha256.of(snapshot));
        Refused.unless(rows.insertReceipt(receipt, key), "assessment.keyTaken");
        submissions.submitted(id, receipt.receivedAt(), form.soFar().total());
        audit.record(id, "assessment.sent", Map.of("hash", receipt.snapshotHash()));
        workList.complete(Box.TASK_FILL_ASSESSMENT, id, Map.of());
        return receipt;
    }

    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(UUID submission) {
        submissions.own(submission);
        return rows.receipt(submission);
    }

    /** The box task_confirm_receipt. */
    @ForModules
    public void confirmReceipt(UUID submission) {
        Submission sent = submissions.get(submission);
        Receipt receipt = rows.receipt(submission).orElseThrow();
        Account owner = accounts.get(sent.owner());
        Edition edition = editions.get(sent.edition());
        mailbox.write(new Message(owner.email(), owner.language(), "receipt", sent.bodyName(), receipt.reference(),
                Moments.full(receipt.receivedAt(), edition.zone(), Locale.forLanguageTag(owner.language())), receipt.snapshotHash(), edition.name()).about(submission, edition.id()));
    }

    /** The box task_close_assessment: the deadline has passed without a sent form. */
    @ForModules
    public void close(UUID submission) {
        submissions.enter(submission, SubmissionState.NOT_SUBMITTED);
    }

    private AssessmentForm read(Submission submission, Right right) {
        Instrument instrument = instruments.instrument(submission.instrument());
        Map<String, Answer> answers = rows.of(submission.id()).stream()
                .collect(Collectors.toMap(Answer::indicator, answer -> answer));
        Map<String, List<Evidence>> files = evidence.of(submission.id()).stream()
                .collect(Collectors.groupingBy(Evidence::indicator));
        Map<String, Option> chosen = new HashMap<>();
        answers.forEach((indicator, answer) -> answer.option().ifPresent(option -> chosen.put(indicator, option)));
        ScoreSheet soFar = scoring.of(submission.edition()).score(instrument, chosen);
        return new AssessmentForm(submission, editions.get(submission.edition()), deadlines.of(submission), instrument, answers, files,
                Completeness.missing(instrument, answers, files), soFar, right);
    }
}
