package id.anugerah.ui.organizer;

import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.release.CorrectionEffect;
import id.anugerah.release.Corrections;
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
    private final Corrections corrections;

    DecisionReading(Releases releases, AuditTrail audit, WorkList workList, CutStudies studies, Corrections corrections) {
        this.releases = releases;
        this.audit = audit;
        this.workList = workList;
        this.studies = studies;
        this.corrections = corrections;
    }

    Optional<Recomputation> recomputed(DecisionCase decision) {
        return studies.recomputed(decision.edition().id(), decision.kind());
    }

    Optional<Release> latest(Edition edition, ReleaseKind kind) {
        return releases.latest(edition.id(), kind);
    }

    DecisionCase of(Edition edition, ReleaseKind kind) {
        Optional<Release> release = latest(edition, kind);
        Optional<Release> frozen = releases.frozen(edition.id(), kind);
        Optional<Proposal> preview = frozen.isPresent() ? Optional.empty() : Optional.of(releases.preview(edition.id(), kind));
        DecisionList list = preview.map(DecisionList::of)
                .orElseGet(() -> DecisionList.ofRecord(frozen.orElseThrow().record()));
        String hash = preview.map(proposal -> proposal.hash(edition.code()))
                .orElseGet(() -> frozen.orElseThrow().recordHash());
        List<AuditRow> history = audit.of(edition.id()).stream().filter(row -> row.action().startsWith("release."))
                .filter(row -> AuditWords.read(row.details()).path("kind").asText().equals(kind.name())).toList();
        Optional<CorrectionEffect> correction = frozen.isPresent() ? frozen.flatMap(corrections::effectOf)
                : corrections.effect(edition.id(), kind);
        Optional<CorrectionEffect> since = frozen.filter(one -> one.state() == Release.State.ANNOUNCED)
                .flatMap(one -> corrections.effect(edition.id(), kind)).filter(effect -> !effect.moves().isEmpty());
        boolean due = workList.claimable(TASKS).stream().anyMatch(task -> task.edition().equals(edition.id())
                && (task.box().equals(kind.first().proposing()) || task.box().equals(kind.correction().proposing())));
        return new DecisionCase(edition, kind, release, frozen.isPresent(), hash, list, correction, since, history,
                due, releases.open(edition.id(), kind),
                kind == ReleaseKind.SHORTLIST ? studies.study(edition.id()) : Optional.empty());
    }
}
