package id.anugerah.release;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionEnded;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An announced list follows from data that may change: a finalist withdraws, an objection is upheld. Then the rule is asked
 * again, and two people correct the list; until they have, what was announced counts. A body that was announced as a finalist
 * stays one whatever its rank is now; a place that became free goes to the next in line.
 */
@Service
@Transactional
public class Corrections {

    private final ReleaseRows rows;
    private final ShortlistProposal shortlist;
    private final AwardsProposal awards;
    private final Standing standing;
    private final Editions editions;
    private final Submissions submissions;
    private final CorrectionProcess process;
    private final AnnouncementMails mails;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(ReleaseRows rows, ShortlistProposal shortlist, AwardsProposal awards, Standing standing, Editions editions,
                Submissions submissions, CorrectionProcess process, AnnouncementMails mails, AuditTrail audit,
                ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.shortlist = shortlist;
        this.awards = awards;
        this.standing = standing;
        this.editions = editions;
        this.submissions = submissions;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the rule again. Where it gives another list than the newest announced one, organizers get the task to correct it,
     * once until they have. A shortlist can be corrected until the finals are over.
     */
    @ForModules
    public void look(UUID edition) {
        Edition of = editions.get(edition);
        newest(edition).filter(kind -> kind == ReleaseKind.AWARDS || clock.instant().isBefore(of.phase(PhaseKind.FINALS).closes()))
                .filter(kind -> rows.lockStanding(edition, kind).isPresent())
                .filter(kind -> effectNow(of, kind).changesTheList())
                .filter(kind -> process.begin(kind, edition))
                .ifPresent(kind -> audit.record(edition, "release.correctionNeeded", Map.of("kind", kind.name())));
    }

    /** What the rule gives now beside what was announced; absent while nothing is announced. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<CorrectionEffect> effect(UUID edition, ReleaseKind kind) {
        return rows.standing(edition, kind).map(announced -> effectNow(editions.get(edition), kind));
    }

    /** What a proposed or announced correction changes in the list before it; absent where nothing was corrected. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<CorrectionEffect> effectOf(Release correction) {
        return correction.corrects().map(before -> CorrectionEffect.between(rows.entries(before), rows.entries(correction.id())));
    }

    /** Corrections that are public, the first one first: who came and who left. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Corrected> announced(UUID edition, ReleaseKind kind) {
        List<Corrected> all = new ArrayList<>();
        List<Release> ones = rows.announcedOnes(edition, kind);
        for (Release one : ones) {
            one.corrects().ifPresent(before -> all.add(Corrected.of(one.announcedAt().orElseThrow(),
                    CorrectionEffect.between(rows.entries(before), rows.entries(one.id())))));
        }
        return all;
    }

    /** The boxes task_announce_shortlist_correction and task_announce_award_correction: from here on the new list counts. */
    @ForModules
    public void announce(UUID edition, ReleaseKind kind) {
        Release release = rows.latest(edition, kind).orElseThrow();
        CorrectionEffect effect = effectOf(release).orElseThrow();
        rows.announced(release.id(), clock.instant());
        audit.record(edition, "release.corrected", Map.of("kind", kind.name(), "hash", release.recordHash()));
        effect.moves().stream().filter(move -> move.changesTheList() && move.after().isPresent())
                .forEach(move -> tell(kind, submissions.get(move.submission()), move.after().orElseThrow().selected()));
        events.publishEvent(new ListCorrected(edition, kind));
    }

    /** The box task_drop_shortlist_correction: the finals are over, what was announced stays. */
    @ForModules
    public void drop(UUID edition, ReleaseKind kind) {
        rows.latest(edition, kind).filter(latest -> latest.state() == Release.State.PROPOSED)
                .ifPresent(proposed -> rows.lapse(proposed.id(), clock.instant()));
        audit.record(edition, "release.correctionDropped", Map.of("kind", kind.name()));
    }

    /** Somebody left; a list that names them is no longer right. */
    @EventListener
    void ended(SubmissionEnded gone) {
        if (rows.announcedEntry(gone.submission(), ReleaseKind.SHORTLIST).filter(Proposal.Entry::selected).isPresent()) {
            look(submissions.get(gone.submission()).edition());
        }
    }

    private void tell(ReleaseKind kind, Submission body, boolean chosen) {
        if (kind == ReleaseKind.SHORTLIST) {
            submissions.callUp(body.id());
            process.calledUp(body.id());
        } else {
            submissions.enter(body.id(), chosen ? SubmissionState.AWARDED : SubmissionState.NOT_AWARDED);
        }
        mails.tell(submissions.get(body.id()), kind);
    }

    private CorrectionEffect effectNow(Edition edition, ReleaseKind kind) {
        Proposal now = kind == ReleaseKind.SHORTLIST ? shortlist.propose(edition) : awards.propose(edition);
        return CorrectionEffect.between(rows.announcedEntries(edition.id(), kind), now.entries());
    }

    private Optional<ReleaseKind> newest(UUID edition) {
        return rows.standing(edition, ReleaseKind.AWARDS).or(() -> rows.standing(edition, ReleaseKind.SHORTLIST))
                .map(Release::kind);
    }
}
