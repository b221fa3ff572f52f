package id.anugerah.verification;

import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.Decided;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionEnded;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.store.CutRows;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The line between in and out as the first opinions have it. It is drawn when the last first opinion of a group is there, at
 * the latest when the evaluation phase ends; who is near it gets a second opinion before anything is proposed.
 */
@Service
@Transactional
public class CutWatch {

    private final CutRows rows;
    private final Submissions submissions;
    private final Editions editions;
    private final RuleBooks rules;
    private final CutProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    CutWatch(CutRows rows, Submissions submissions, Editions editions, RuleBooks rules, CutProcess process,
             AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.editions = editions;
        this.rules = rules;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The box task_look_for_cut, after each first opinion. Looks of one group wait for each other, so that the last one sees
     * all others waiting.
     *
     * @return whether the line of the submission's group is known
     */
    @ForModules
    public boolean look(UUID submission) {
        Submission looking = submissions.get(submission);
        return look(editions.get(looking.edition()), looking.group().orElseThrow());
    }

    /** The box task_draw_cut, when the evaluation phase is over: nobody waits any longer for those who are late. */
    @ForModules
    public void draw(UUID edition) {
        Edition of = editions.get(edition);
        for (Group group : Group.values()) {
            rows.lock(edition, group);
            draw(of, group);
        }
    }

    /** The box task_decide_near_cut. @return whether second_opinion.dmn wants a second opinion at this distance from the line */
    @ForModules
    public boolean nearCut(UUID submission) {
        Submission judged = submissions.get(submission);
        Optional<Score> line = rows.line(judged.edition(), judged.group().orElseThrow());
        Map<String, Object> facts = new HashMap<>();
        facts.put("draw", null);
        facts.put("totalChange", null);
        facts.put("distanceToCut", line.map(points -> rows.points(submission).minus(points).absolute().rounded(6)).orElse(null));
        Decided decided = rules.of(judged.edition()).decide("second_opinion", facts);
        if (!decided.rows().isEmpty()) {
            audit.record(submission, "verification.secondOpinion",
                    Map.of("reasons", decided.texts("reason"), "table", decided.version()));
        }
        return !decided.rows().isEmpty();
    }

    /** Somebody left: perhaps nobody else is missing now. */
    @EventListener
    void ended(SubmissionEnded gone) {
        Submission submission = submissions.get(gone.submission());
        Edition edition = editions.get(submission.edition());
        boolean evaluated = !clock.instant().isBefore(edition.phase(PhaseKind.EVALUATION).opens());
        if (gone.underEvaluation() && evaluated && submission.group().isPresent()) {
            look(edition, submission.group().get());
        }
    }

    private boolean look(Edition edition, Group group) {
        rows.lock(edition.id(), group);
        if (rows.withoutFirstOpinion(edition.id(), group) > 0) {
            Instant over = edition.phase(PhaseKind.EVALUATION).closes();
            return rows.drawnAt(edition.id(), group).filter(drawn -> !drawn.isBefore(over)).isPresent();
        }
        draw(edition, group);
        return true;
    }

    private void draw(Edition edition, Group group) {
        Map<UUID, Score> points = rows.pointsOf(edition.id(), group);
        Decided quota = rules.of(edition.id()).decide("shortlist_quota", Map.of("edition", edition.code(), "group", group.name()));
        int places = quota.number("quota");
        List<Score> ranked = points.values().stream().sorted(Comparator.reverseOrder()).toList();
        Optional<Score> line = ranked.size() > places && places > 0 ? Optional.of(ranked.get(places - 1)) : Optional.empty();
        rows.record(edition.id(), group, places, ranked.size(), line, clock.instant());
        audit.record(edition.id(), "verification.cutDrawn", Map.of("group", group.name(), "places", places, "ranked", ranked.size(),
                "line", line.map(Score::toString).orElse(""), "table", quota.version()));
        process.cutKnown(List.copyOf(points.keySet()));
    }
}
