package id.anugerah.finals;

import id.anugerah.access.ForModules;
import id.anugerah.decision.Decisions;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finals.store.ScoreRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The panel's means and total. */
@Service
@Transactional
public class JuryScores {

    private final ScoreRows rows;
    private final Sessions sessions;
    private final Submissions submissions;
    private final Editions editions;
    private final Instruments instruments;
    private final RuleBooks rules;

    JuryScores(ScoreRows rows, Sessions sessions, Submissions submissions, Editions editions, Instruments instruments, RuleBooks rules) {
        this.rows = rows;
        this.sessions = sessions;
        this.submissions = submissions;
        this.editions = editions;
        this.instruments = instruments;
        this.rules = rules;
    }

    /** The box task_record_jury_score. */
    @ForModules
    public void record(UUID submission) {
        Edition edition = editions.get(submissions.get(submission).edition());
        JurySheet sheet = instruments.jurySheet(edition.jurySheet());
        String mean = edition.parameters().juryMean();
        Session held = sessions.ofSubmission(submission).orElseThrow();
        Map<String, Score> means = PanelMeans.of(sheet, mean, Scorecard.counted(held, rows.cards(held.id())).stream()
                .map(Scorecard::points).toList());
        rows.insertMeans(submission, means);
        submissions.scored(submission, sheet.total(means));
    }

    /** The total that a panel's sheets make, by the edition's kind of mean. @param cards points by criterion; at least one, all complete */
    @ForModules
    @Transactional(readOnly = true)
    public Score total(Edition edition, List<Map<String, Integer>> cards) {
        JurySheet sheet = instruments.jurySheet(edition.jurySheet());
        return sheet.total(PanelMeans.of(sheet, edition.parameters().juryMean(), cards));
    }

    /** Means by criterion; empty before the session is closed. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Score> means(UUID submission) {
        return rows.means(submission);
    }

    /** The band of each score by the edition's score_band.dmn, an id of the jury sheet's bands. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, String> bands(UUID edition, Map<String, Score> scores) {
        Decisions decisions = rules.of(edition);
        Map<String, String> bands = new HashMap<>();
        scores.forEach((criterion, score) -> bands.put(criterion,
                decisions.decide("score_band", Map.of("score", score.rounded(6))).text("band")));
        return bands;
    }

    @ForModules
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Score>> meansOf(UUID edition) {
        return rows.meansOf(edition);
    }
}
