package id.anugerah.instrument;

import id.anugerah.shared.Score;
import java.util.Map;

/**
 * @param total         0 to 100
 * @param aspects       points by aspect id
 * @param indicators    points by indicator id
 * @param valuesVersion version of the decision table option_value that was used
 */
public record ScoreSheet(Score total, Map<String, Score> aspects, Map<String, Score> indicators, int valuesVersion) {
}
