package id.anugerah.finalist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.evidence.PresentationFiles;
import id.anugerah.finalist.store.FinalistRows;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A finalist prepares its session, in any order. The task is done with the last of the three parts; all of them may still be
 * changed until the chair opens the session.
 */
@Service
@Transactional
public class Finalists {

    public static final int MOST_PRESENTERS = 5;
    private static final Set<SubmissionState> REACHED = Set.of(SubmissionState.FINALIST, SubmissionState.SCORED,
            SubmissionState.AWARDED, SubmissionState.NOT_AWARDED);

    private final FinalistRows rows;
    private final Submissions submissions;
    private final Sessions sessions;
    private final Editions editions;
    private final PresentationFiles files;
    private final PresentationKeeping keeping;
    private final WorkList workList;
    private final AuditTrail audit;
    private final Clock clock;

    Finalists(FinalistRows rows, Submissions submissions, Sessions sessions, Editions editions, PresentationFiles files,
              PresentationKeeping keeping, WorkList workList, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.sessions = sessions;
        this.editions = editions;
        this.files = files;
        this.keeping = keeping;
        this.workList = workList;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused "submission.notYours"; "finalist.notFinalist" for one that has not reached the finals */
    @ForParticipants
    @Transactional(readOnly = true)
    public Desk mine(UUID submission) {
        Submission own = submissions.own(submission);
        Refused.unless(reached(own), "finalist.notFinalist");
        Optional<Session> session = sessions.ofSubmission(submission);
        return new Desk(rows.preparation(submission), session.map(Desk.Appointment::of), ChangeRule.broken(now(own, session)),
                editions.get(own.edition()).parameters().presentationMegabytes());
    }

    /** Whether there is something to see under {@link #mine}. */
    @ForParticipants
    @Transactional(readOnly = true)
    public boolean reached(Submission submission) {
        return REACHED.contains(submission.state());
    }

    /**
     * Says that the body comes to its session; saying it twice changes nothing.
     *
     * @throws Refused "submission.notYours", "submission.ownerOnly", "finalist.sessionBegan", "finalist.notFinalist", "finalist.finalsOver"
     */
    @ForParticipants
    public void confirm(UUID submission) {
        changeable(submission, Right.OWN);
        if (rows.confirm(submission, CurrentPerson.id(), clock.instant())) {
            audit.record(submission, "finalist.confirmed", Map.of());
            goOn(submission);
        }
    }

    /** Who presents, instead of those named before. @throws Refused as {@link #confirm}, "submission.lookOnly", and by {@link PresentersRule} */
    @ForParticipants
    public void presenters(UUID submission, List<Presenter> presenters) {
        changeable(submission, Right.EDIT);
        PresentersRule.require(presenters);
        rows.present(submission, presenters);
        audit.record(submission, "finalist.presenters", Map.of("presenters", presenters.size()));
        goOn(submission);
    }

    /**
     * Takes the presentation as it comes in, instead of the one before. No transaction is open while the bytes arrive.
     *
     * @throws Refused as {@link #presenters}, "presentation.…" and "evidence.…" for a file that may not be kept
     */
    @ForParticipants
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Preparation.Presentation presentation(UUID submission, String name, InputStream in) {
        int megabytes = keeping.inTransaction(() -> editions.get(changeable(submission, Right.EDIT).edition()))
                .parameters().presentationMegabytes(); // strangers cost nothing
        return files.take(name, in, megabytes, checked -> keeping.inTransaction(() -> {
            changeable(submission, Right.EDIT);
            files.store(checked);
            Preparation.Presentation sent = new Preparation.Presentation(checked.file(), checked.pages(), clock.instant());
            rows.send(submission, sent);
            audit.record(submission, "finalist.presentation", Map.of("hash", checked.file().hash(), "pages", checked.pages()));
            goOn(submission);
            return sent;
        }));
    }

    /** How far a finalist is; nothing of it for any other submission. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<Preparation> of(UUID submission) {
        return submissions.find(submission).filter(this::reached).map(finalist -> rows.preparation(submission));
    }

    /** Held against the chair until this transaction ends: what was changed is what the panel sees. */
    private Submission changeable(UUID id, Right needed) {
        Submission submission = submissions.lock(id, true);
        submissions.require(needed, submission);
        Optional<Session> session = sessions.ofSubmission(id).map(planned -> sessions.lock(planned.id()));
        ChangeRule.broken(now(submission, session)).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return submission;
    }

    private ChangeRule.Now now(Submission submission, Optional<Session> session) {
        return new ChangeRule.Now(submission, session, editions.get(submission.edition()), clock.instant());
    }

    /** A case that began before there was such a task has none. */
    private void goOn(UUID submission) {
        if (rows.preparation(submission).complete()) {
            workList.open(Box.TASK_PREPARE_PRESENTATION, submission)
                    .ifPresent(item -> workList.complete(item.task(), Map.of()));
        }
    }
}
