package id.anugerah.instrument;

import id.anugerah.shared.Score;
import java.util.Map;
import java.util.TreeMap;

/**
 * @param total         0 to 100
 * @param aspects       points by aspect id
 * @param indicators    points by indicator id
 * @param valuesVersion version of the decision table option_value that was used
 */
public record ScoreSheet(Score total, Map<String, Score> aspects, Map<String, Score> indicators, int valuesVersion) {

    /**
     * Weight × value of the chosen option, summed exactly.
     *
     * @param chosen option by indicator id; an indicator without an option earns nothing
     * @param values share of the weight that each option earns
     */
    public static ScoreSheet of(Instrument instrument, Map<String, Option> chosen, Map<Option, Score> values, int valuesVersion) {
        Map<String, Score> aspects = new TreeMap<>();
        Map<String, Score> indicators = new TreeMap<>();
        for (Indicator indicator : instrument.indicators()) {
            Option option = chosen.get(indicator.id());
            Score points = option == null ? Score.ZERO : values.get(option).times(Score.of(indicator.weight()));
            indicators.put(indicator.id(), points);
            aspects.merge(indicator.aspect(), points, Score::plus);
        }
        return new ScoreSheet(Score.sum(aspects.values()), Map.copyOf(aspects), Map.copyOf(indicators), valuesVersion);
    }
}
