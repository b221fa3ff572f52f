package id.anugerah.instrument;

import id.anugerah.shared.Score;
import java.util.Map;

/**
 * What share of its weight each option earns in an edition, by its table option_value.
 *
 * @param version of the table
 */
public record OptionValues(Map<Option, Score> shares, int version) {

    /** @param chosen option by indicator id; an indicator without an option earns nothing */
    public ScoreSheet score(Instrument instrument, Map<String, Option> chosen) {
        return ScoreSheet.of(instrument, chosen, shares, version);
    }
}
