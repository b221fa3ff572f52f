package id.anugerah.instrument;

import id.anugerah.access.ForModules;
import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.shared.Score;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weight × value of the chosen option, summed exactly; the values come from the decision table option_value. */
@Service
@Transactional(readOnly = true)
public class Scoring {

    private final Decisions decisions;

    Scoring(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param chosen option by indicator id; an indicator without an option earns nothing */
    @ForModules
    public ScoreSheet score(Instrument instrument, Map<String, Option> chosen) {
        Map<Option, Score> values = new EnumMap<>(Option.class);
        int version = 0;
        for (Option option : Option.values()) {
            Decided decided = decisions.decide("option_value", Map.of("option", option.letter()));
            values.put(option, Score.parse(decided.text("value")));
            version = decided.version();
        }
        return ScoreSheet.of(instrument, chosen, values, version);
    }
}
