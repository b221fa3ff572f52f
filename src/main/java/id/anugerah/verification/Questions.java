package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.access.ForVerifiers;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Moments;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.store.QuestionRows;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One question back to the participant while the first opinion is being formed. The answer is in words: evidence was due
 * with the form, for everybody at the same time.
 */
@Service
@Transactional
public class Questions {

    /** Code points in a question and in an answer. */
    public static final int LONGEST = 2_000;

    private final QuestionRows rows;
    private final VerificationRows verifications;
    private final QuestionProcess process;
    private final WorkList workList;
    private final Submissions submissions;
    private final Editions editions;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final Clock clock;

    Questions(QuestionRows rows, VerificationRows verifications, QuestionProcess process, WorkList workList,
              Submissions submissions, Editions editions, Accounts accounts, Mailbox mailbox, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.verifications = verifications;
        this.process = process;
        this.workList = workList;
        this.submissions = submissions;
        this.editions = editions;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks the participant. While the question is open the lease does not run, and the verification's due date moves.
     *
     * @param indicators what it is about, at least one
     * @throws Refused "verification.notYours", "question.firstOnly", "question.once", "question.needed", "question.tooLong",
     *                 "question.about"
     */
    @ForVerifiers
    public void ask(UUID submission, List<String> indicators, String typed) {
        Verification mine = verifications.openOf(CurrentPerson.id(), submission)
                .orElseThrow(() -> new Refused("verification.notYours"));
        Refused.unless(mine.round() == Round.FIRST, "question.firstOnly");
        Refused.unless(!indicators.isEmpty(), "question.about");
        String text = text(typed, "question.needed");
        Submission asked = submissions.lock(submission, true);
        Refused.unless(rows.find(submission).isEmpty(), "question.once");
        Edition edition = editions.get(asked.edition());
        Instant due = clock.instant().plus(Duration.ofHours(edition.parameters().questionHours()));
        rows.insert(submission, CurrentPerson.id(), new Question(List.copyOf(indicators), text, clock.instant(), due,
                Optional.empty(), Optional.empty(), Optional.empty()));
        process.asked(submission);
        audit.record(submission, "question.asked", Map.of("indicators", indicators, "question", text));
        Account owner = accounts.get(asked.owner());
        mailbox.write(new Message(owner.email(), owner.language(), "question", asked.bodyName(), asked.reference(), text,
                Moments.full(Moments.lastMinute(due), edition.zone(), Locale.forLanguageTag(owner.language())), edition.name()).about(submission, edition.id()));
    }

    /** @throws Refused "submission.notYours", "submission.lookOnly", "question.closed", "question.answerNeeded", "question.tooLong" */
    @ForParticipants
    public void answer(UUID submission, String typed) {
        submissions.require(Right.EDIT, submissions.lock(submission, true));
        Refused.unless(rows.find(submission).filter(Question::waiting).isPresent(), "question.closed");
        String text = text(typed, "question.answerNeeded");
        rows.answer(submission, text, clock.instant());
        audit.record(submission, "question.answered", Map.of());
        workList.complete(Box.TASK_ANSWER_QUESTION, submission, Map.of());
    }

    /** What the participant was asked; absent when there is no question. @throws Refused "submission.notYours" */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<Question> own(UUID submission) {
        submissions.own(submission);
        return rows.find(submission);
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<Question> of(UUID submission) {
        return rows.find(submission);
    }

    /** The box task_close_question: answered or overdue, the clock of the verification runs again. */
    @ForModules
    public void close(UUID submission) {
        rows.find(submission).filter(Question::open).ifPresent(question -> {
            Instant now = clock.instant();
            rows.close(submission, now);
            verifications.touch(submission, now);
            process.stoodStill(submission, Duration.between(question.askedAt(), now));
            workList.open(Box.TASK_VERIFY, submission).filter(item -> item.assignee() != null)
                    .ifPresent(item -> workList.unread(item.task(), item.assignee()));
            audit.record(submission, "question.closed", Map.of("answered", question.answer().isPresent()));
        });
    }

    private static String text(String typed, String needed) {
        String text = PlainText.of(typed);
        Refused.unless(!text.isBlank(), needed);
        Refused.unless(text.codePointCount(0, text.length()) <= LONGEST, "question.tooLong", LONGEST);
        return text;
    }
}
