package id.anugerah.outcome;

import id.anugerah.instrument.ScoreSheet;
import id.anugerah.shared.Score;
import java.util.Map;

/**
 * A result with everything that explains it.
 *
 * @param points   points of each indicator, before and after verification; empty before verification
 * @param verified totals after verification
 */
public record ExplainedResult(Result result, Map<String, Points> points, ScoreSheet verified) {

    /** Points of one indicator. */
    public record Points(Score own, Score verified) {
    }
}
