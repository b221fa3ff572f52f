package id.anugerah.ui.organizer;

import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.release.CutStudies;
import id.anugerah.release.Proposal;
import id.anugerah.release.Recomputation;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what a decision screen shows. */
@Component
class DecisionReading {

    private static final int TASKS = 1_000;

    private final Releases releases;
    private final AuditTrail audit;
    private final WorkList workList;
    private final CutStudies studies;

    DecisionReading(Releases releases, AuditTrail audit, WorkList workList, CutStudies studies) {
        this.releases = releases;
        this.audit = audit;
        this.workList = workList;
        this.studies = studies;
    }

    Optional<Recomputation> recomputed(DecisionCase decision) {
        return studies.recomputed(decision.edition().id(), decision.kind());
    }

    Optional<Release> latest(Edition edition, ReleaseKind kind) {
        return releases.latest(edition.id(), kind);
    }

    DecisionCase of(Edition edition, ReleaseKind kind) {
        Optional<Release> release = latest(edition, kind);
        Optional<Release> frozen = release.filter(r -> r.state() != Release.State.RETURNED);
        Optional<Proposal> preview = frozen.isPresent() ? Optional.empty() : Optional.of(releases.preview(edition.id(), kind));
        DecisionList list = preview.map(DecisionList::of)
                .orElseGet(() -> DecisionList.ofRecord(frozen.orElseThrow().record()));
        String hash = preview.map(proposal -> proposal.hash(edition.code()))
                .orElseGet(() -> frozen.orElseThrow().recordHash());
        List<AuditRow> history = audit.of(edition.id()).stream().filter(row -> row.action().startsWith("release."))
                .filter(row -> AuditWords.read(row.details()).path("kind").asText().equals(kind.name())).toList();
        boolean due = workList.claimable(TASKS).stream()
                .anyMatch(task -> task.box().equals(kind.proposing()) && task.edition().equals(edition.id()));
        return new DecisionCase(edition, kind, release, hash, list, history, due, releases.open(edition.id(), kind),
                kind == ReleaseKind.SHORTLIST ? studies.study(edition.id()) : Optional.empty());
    }
}
