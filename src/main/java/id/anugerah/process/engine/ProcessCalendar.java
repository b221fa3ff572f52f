package id.anugerah.process.engine;

import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.objection.Objections;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Questions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The dates that diagrams name: "calendar" in timers and due dates. Asked of the edition, never kept in variables. */
@Component("calendar")
public class ProcessCalendar {

    /** The functions whose answer changes with the edition's phases: what is asked again when the calendar changes. */
    public static final Pattern OF_A_PHASE = Pattern.compile("calendar\\.(opens|closes|phaseOpens|phaseCloses|submissionDeadline|submissionDue)\\(");

    private static final Duration CORRECTION = Duration.ofDays(2);

    private final Editions editions;
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final Questions questions;
    private final Objections objections;
    private final Clock clock;

    ProcessCalendar(Editions editions, Submissions submissions, Deadlines deadlines, Questions questions, Objections objections,
                    Clock clock) {
        this.editions = editions;
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.questions = questions;
        this.objections = objections;
        this.clock = clock;
    }

    public Date opens(DelegateExecution execution, String phase) {
        return Date.from(edition(execution).phase(PhaseKind.of(phase)).opens());
    }

    public Date closes(DelegateExecution execution, String phase) {
        return Date.from(edition(execution).phase(PhaseKind.of(phase)).closes());
    }

    public Date phaseOpens(DelegateExecution execution) {
        return opens(execution, (String) execution.getVariable("phase"));
    }

    public Date phaseCloses(DelegateExecution execution) {
        return closes(execution, (String) execution.getVariable("phase"));
    }

    /** Extension, outages and grace included: the timer must not close a form that may still be sent. */
    public Date submissionDeadline(DelegateExecution execution) {
        return Date.from(deadlines.of(submissions.get(BusinessKey.of(execution))).taken());
    }

    /** The deadline as this participant knows it: with extension and outages, without the grace. */
    public Date submissionDue(DelegateExecution execution) {
        return Date.from(deadlines.of(submissions.get(BusinessKey.of(execution))).closes());
    }

    public Date questionDue(DelegateExecution execution) {
        return Date.from(questions.of(BusinessKey.of(execution)).orElseThrow().due());
    }

    /** Winners that are no longer right do not wait long. */
    public Date correctionDue(DelegateExecution execution) {
        return Date.from(clock.instant().plus(CORRECTION));
    }

    public Date objectionDue(DelegateExecution execution) {
        return Date.from(objections.due(BusinessKey.of(execution)));
    }

    public Date activationExpires(DelegateExecution execution) {
        Instant now = clock.instant();
        return Date.from(now.plus(Duration.ofHours(edition(execution).parameters().activationHours())));
    }

    /** The business key is a submission or, in a season, the edition itself. */
    private Edition edition(DelegateExecution execution) {
        UUID key = BusinessKey.of(execution);
        return editions.get(submissions.find(key).map(Submission::edition).orElse(key));
    }
}
