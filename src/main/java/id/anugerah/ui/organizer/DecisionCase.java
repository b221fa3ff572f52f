package id.anugerah.ui.organizer;

import id.anugerah.audit.AuditRow;
import id.anugerah.edition.Edition;
import id.anugerah.release.CorrectionEffect;
import id.anugerah.release.CutStudy;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.worklist.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a two-person decision stands.
 *
 * @param frozen  whether the list is that of a record, not a preview
 * @param hash    of the list that is shown: of the frozen record, or of what a proposal would freeze now
 * @param release the decision under way or made; absent before the first proposal
 * @param correction what a correction changes in the announced list before it; absent for the first decision of its kind
 * @param since   what the rule would give by now beside the announced list; absent before, and where nothing has changed
 * @param history proposals, returns and releases, oldest first
 * @param due     whether the process waits for this proposal now, as far as the person may know
 * @param open    work that hinders the proposal or the release
 * @param study   distances and stability of a cut; absent for awards and for old records
 */
record DecisionCase(Edition edition, ReleaseKind kind, Optional<Release> release, boolean frozen, String hash, DecisionList list,
                    Optional<CorrectionEffect> correction, Optional<CorrectionEffect> since,
                    List<AuditRow> history, boolean due, List<OpenTask> open, Optional<CutStudy> study) {

    /** Whether this is the same decision at the same point; the list of a preview may have become another one all the same. */
    boolean stands(Optional<Release> now) {
        return release.map(Release::id).equals(now.map(Release::id)) && release.map(Release::state).equals(now.map(Release::state));
    }

    /** What has happened so far; empty while nothing is proposed, and while an announced list waits for its correction. */
    Optional<Release.State> state() {
        return release.map(Release::state).filter(state -> state != Release.State.ANNOUNCED || frozen);
    }

    /** The tasks of the two people: of the first decision, or of a correction. */
    ReleaseKind.Steps steps() {
        return correction.isPresent() ? kind.correction() : kind.first();
    }

    /** Whether an announced list is to be corrected, and nobody has proposed how. */
    boolean toCorrect() {
        return !frozen && correction.isPresent();
    }

    /** Whether this person has the next step: to propose when it is time, or to decide on what somebody else proposed. */
    boolean waitsFor(UUID person) {
        if (!frozen()) {
            return due || release.isPresent();
        }
        return state().orElseThrow() == Release.State.PROPOSED && !release.orElseThrow().proposedBy().equals(person);
    }

    /** Whether open work still matters: after the release nothing can be added to the list. */
    boolean undecided() {
        return !frozen() || state().orElseThrow() == Release.State.PROPOSED;
    }

    Instant announcement() {
        return edition.phase(kind.announcement()).opens();
    }

    Optional<AuditRow> last(String action) {
        return history.stream().filter(row -> row.action().equals(action)).reduce((first, second) -> second);
    }
}
