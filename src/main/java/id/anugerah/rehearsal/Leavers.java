package id.anugerah.rehearsal;

import id.anugerah.account.Accounts;
import id.anugerah.edition.Edition;
import id.anugerah.panel.Proposed;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.panel.WorkingHours;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finalists who withdraw once their sessions are planned, and what two organizers do about it. */
@Component
class Leavers {

    private final Stage stage;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Releases releases;
    private final SessionPlanning planning;

    Leavers(Stage stage, Submissions submissions, Accounts accounts, Releases releases, SessionPlanning planning) {
        this.stage = stage;
        this.submissions = submissions;
        this.accounts = accounts;
        this.releases = releases;
        this.planning = planning;
    }

    /** The first ones by reference; those come first whose group has somebody to take the place. */
    void withdraw(Edition edition, Cast cast, int number) {
        List<Submission> all = stage.act(cast.auditor(), () -> submissions.of(edition.id()));
        Set<Group> waiting = all.stream().filter(body -> body.state() == SubmissionState.NOT_SHORTLISTED)
                .map(body -> body.group().orElseThrow()).collect(Collectors.toSet());
        List<Submission> leaving = all.stream().filter(body -> body.state() == SubmissionState.FINALIST)
                .sorted(Comparator.comparing((Submission body) -> !waiting.contains(body.group().orElseThrow()))
                        .thenComparing(Submission::reference)).limit(number).toList();
        for (Submission finalist : leaving) {
            stage.run(accounts.get(finalist.owner()).person(),
                    () -> submissions.withdraw(finalist.id(), "Pimpinan berhalangan pada pekan final"));
            stage.settle();
        }
    }

    /** Where the announced list is not right any more: one organizer proposes the new one, another releases it. */
    void correct(Edition edition, Cast cast, ReleaseKind kind) {
        if (stage.act(cast.auditor(), () -> releases.frozen(edition.id(), kind)).isPresent()) {
            return;
        }
        Release proposal = stage.act(cast.organizers().get(0), () -> releases.propose(edition.id(), kind));
        stage.settle();
        stage.run(cast.organizers().get(1), () -> releases.release(edition.id(), kind, proposal.recordHash()));
        stage.settle();
    }

    /** Who came late gets the next free slots. */
    void planLate(Edition edition, Cast cast) {
        Proposed proposed = stage.act(cast.organizers().get(0), () -> planning.propose(edition.id(), WorkingHours.USUAL));
        stage.act(cast.organizers().get(0), () -> planning.planAll(edition.id(), proposed.plans()));
        stage.settle();
    }
}
