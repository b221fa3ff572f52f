package id.anugerah.release;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.OpenTask;
import id.anugerah.worklist.OpenTasks;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two-person decisions: propose, release or return, announce. */
@Service
@Transactional
public class Releases {

    /** So many cases are named in a refusal; the screen lists all of them. */
    private static final int NAMED = 5;

    private final ReleaseRows rows;
    private final ShortlistProposal shortlist;
    private final AwardsProposal awards;
    private final Standing standing;
    private final Editions editions;
    private final Submissions submissions;
    private final WorkList workList;
    private final AnnouncementProcess process;
    private final OpenTasks openTasks;
    private final AnnouncementMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Releases(ReleaseRows rows, ShortlistProposal shortlist, AwardsProposal awards, Standing standing,
             Editions editions, Submissions submissions, WorkList workList, AnnouncementProcess process, OpenTasks openTasks,
             AnnouncementMails mails, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.shortlist = shortlist;
        this.awards = awards;
        this.standing = standing;
        this.editions = editions;
        this.submissions = submissions;
        this.workList = workList;
        this.process = process;
        this.openTasks = openTasks;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decision as it would be now; changes nothing. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Proposal preview(UUID edition, ReleaseKind kind) {
        Edition of = editions.get(edition);
        return (kind == ReleaseKind.SHORTLIST ? shortlist.propose(of) : awards.propose(of))
                .correcting(rows.standing(edition, kind).map(Release::recordHash));
    }

    /** The decision under way or made; absent before the first proposal. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<Release> latest(UUID edition, ReleaseKind kind) {
        return rows.latest(edition, kind);
    }

    /** The decision whose list is shown instead of a preview: what was proposed, released or announced and is not to be changed. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<Release> frozen(UUID edition, ReleaseKind kind) {
        return standing.frozen(edition, kind);
    }

    /** Work that must be finished before the decision can be proposed or released, by reference. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<OpenTask> open(UUID edition, ReleaseKind kind) {
        return openTasks.in(edition, kind.before());
    }

    /** The list of this moment, whatever it is, without a word to the one who checks it. */
    @ForOrganizers
    public Release propose(UUID edition, ReleaseKind kind) {
        return propose(edition, kind, Optional.empty(), "");
    }

    /**
     * Freezes the list of this moment for another organizer to check.
     *
     * @param seen hash of the preview that the proposer looked at
     * @param note a word to that person, may be ""
     * @throws Refused "release.proposedAlready", "release.workLeft" as {@link #open} tells it, "release.otherList" when the
     *                 list is no longer the one that was seen, "worklist.gone" when it is not the time
     */
    @ForOrganizers
    public Release propose(UUID edition, ReleaseKind kind, Optional<String> seen, String note) {
        Refused.unless(standing.frozen(edition, kind).isEmpty(), "release.proposedAlready");
        nothingLeft(edition, kind);
        Proposal proposal = preview(edition, kind);
        Refused.unless(seen.isEmpty() || seen.get().equals(proposal.hash(editions.get(edition).code())), "release.otherList");
        String record = DecisionRecord.of(editions.get(edition).code(), proposal);
        Release release = new Release(UUID.randomUUID(), edition, kind, Release.State.PROPOSED, record, Sha256.of(record),
                CurrentPerson.id(), clock.instant(), Optional.empty(), rows.standing(edition, kind).map(Release::id));
        // first, for it refuses what is proposed already or not yet to be proposed
        workList.complete(standing.steps(edition, kind).proposing(), edition, Map.of());
        rows.insert(release, proposal.entries());
        audit.record(edition, "release.proposed", details(kind, release.recordHash(), note));
        return release;
    }

    /** The same without a note. */
    @ForOrganizers
    public void release(UUID edition, ReleaseKind kind, String hash) {
        release(edition, kind, hash, "");
    }

    /**
     * Releases what somebody else proposed, if it is still what both have seen.
     *
     * @param hash the hash that the releaser saw
     * @param note for the history of the decision, may be ""
     * @throws Refused "release.notProposed", "release.samePerson", "release.otherProposal" when it is not the one that was
     *                 seen, "release.workLeft", "release.changed" when the data are no longer those that were proposed
     */
    @ForOrganizers
    public void release(UUID edition, ReleaseKind kind, String hash, String note) {
        Release release = proposed(edition, kind);
        Refused.unless(release.recordHash().equals(hash), "release.otherProposal");
        nothingLeft(edition, kind);
        Refused.unless(preview(edition, kind).hash(editions.get(edition).code()).equals(hash), "release.changed");
        rows.decide(release.id(), Release.State.RELEASED, CurrentPerson.id(), PlainText.of(note), clock.instant());
        audit.record(edition, "release.released", details(kind, hash, note));
        decided(edition, kind, true);
    }

    /**
     * Sends a proposal back with a reason; it can be proposed again.
     *
     * @param hash the hash that this person saw
     * @throws Refused "release.notProposed", "release.samePerson", "release.otherProposal", "reason.needed"
     */
    @ForOrganizers
    public void giveBack(UUID edition, ReleaseKind kind, String hash, String typed) {
        Release release = proposed(edition, kind);
        Refused.unless(release.recordHash().equals(hash), "release.otherProposal");
        String reason = Reason.of(typed);
        rows.decide(release.id(), Release.State.RETURNED, CurrentPerson.id(), reason, clock.instant());
        audit.record(edition, "release.returned", Map.of("kind", kind.name(), "reason", reason));
        decided(edition, kind, false);
    }

    private void decided(UUID edition, ReleaseKind kind, boolean released) {
        ReleaseKind.Steps steps = standing.steps(edition, kind);
        workList.complete(steps.releasing(), edition, Map.of(steps.variable(), released));
    }

    /** The boxes task_announce_shortlist and task_announce_awards: from here on the list is public. */
    @ForModules
    public void announce(UUID edition, ReleaseKind kind) {
        Release release = rows.latest(edition, kind).orElseThrow();
        rows.announced(release.id(), clock.instant());
        editions.enter(edition, kind.announcement(), Phase.State.OPEN);
        audit.record(edition, "release.announced", Map.of("kind", kind.name(), "hash", release.recordHash()));
        process.announced(kind, submissions.inStates(edition,
                Set.of(kind == ReleaseKind.SHORTLIST ? SubmissionState.VERIFIED : SubmissionState.SCORED)).stream()
                .map(Submission::id).toList());
    }

    /** When each kind of decision of the edition was announced for the first time; without those that were not. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<ReleaseKind, Instant> announcements(UUID edition) {
        return rows.firstAnnounced(edition);
    }

    /** What is public: the chosen ones of an announced decision by group and rank; empty before. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Proposal.Entry> published(UUID edition, ReleaseKind kind) {
        return rows.announcedEntries(edition, kind).stream().filter(Proposal.Entry::selected).toList();
    }

    /** A participant's own line in an announced decision, for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<Proposal.Entry> announcedEntry(UUID submission, ReleaseKind kind) {
        return rows.announcedEntry(submission, kind);
    }

    /** The boxes task_read_shortlist and task_read_award. @return whether the submission was chosen */
    @ForModules
    public boolean read(UUID submission, ReleaseKind kind) {
        boolean chosen = rows.announcedEntry(submission, kind).map(Proposal.Entry::selected).orElse(false);
        submissions.enter(submission, kind == ReleaseKind.SHORTLIST
                ? (chosen ? SubmissionState.FINALIST : SubmissionState.NOT_SHORTLISTED)
                : (chosen ? SubmissionState.AWARDED : SubmissionState.NOT_AWARDED));
        mails.tell(submissions.get(submission), kind);
        return chosen;
    }

    private void nothingLeft(UUID edition, ReleaseKind kind) {
        List<OpenTask> left = openTasks.in(edition, kind.before());
        Refused.unless(left.isEmpty(), "release.workLeft", left.size(), left.stream().map(OpenTask::reference).distinct()
                .limit(NAMED).collect(Collectors.joining(", ")));
    }

    private static Map<String, Object> details(ReleaseKind kind, String hash, String note) {
        String said = PlainText.of(note);
        return said.isEmpty() ? Map.of("kind", kind.name(), "hash", hash)
                : Map.of("kind", kind.name(), "hash", hash, "note", said);
    }

    /** What somebody else has proposed. */
    private Release proposed(UUID edition, ReleaseKind kind) {
        Release release = rows.latest(edition, kind).filter(latest -> latest.state() == Release.State.PROPOSED)
                .orElseThrow(() -> new Refused("release.notProposed"));
        Refused.unless(!release.proposedBy().equals(CurrentPerson.id()), "release.samePerson");
        return release;
    }
}
