package id.anugerah.release;

import id.anugerah.release.store.ReleaseRows;
import id.anugerah.worklist.WorkList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a decision stands: for the first time on its way, announced, or about to be corrected. */
@Component
class Standing {

    private final ReleaseRows rows;
    private final WorkList workList;

    Standing(ReleaseRows rows, WorkList workList) {
        this.rows = rows;
        this.workList = workList;
    }

    /** The decision that nothing can be added to now: under way to the public, or announced and not to be corrected. */
    Optional<Release> frozen(UUID edition, ReleaseKind kind) {
        return rows.latest(edition, kind).filter(latest -> latest.state() != Release.State.RETURNED)
                .filter(latest -> latest.underWay() || !toCorrect(edition, kind));
    }

    /** Whether the announced list is no longer what follows, and nobody has proposed the new one yet. */
    boolean toCorrect(UUID edition, ReleaseKind kind) {
        return workList.open(kind.correction().proposing(), edition).isPresent();
    }

    /** After an announcement every further decision is a correction of it. */
    ReleaseKind.Steps steps(UUID edition, ReleaseKind kind) {
        return rows.standing(edition, kind).isPresent() ? kind.correction() : kind.first();
    }
}
