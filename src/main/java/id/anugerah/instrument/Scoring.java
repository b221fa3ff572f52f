package id.anugerah.instrument;

import id.anugerah.access.ForModules;
import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.decision.RuleBooks;
import id.anugerah.shared.Score;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weight × value of the chosen option, summed exactly; the values come from the edition's decision table option_value. */
@Service
@Transactional(readOnly = true)
public class Scoring {

    private final RuleBooks rules;

    Scoring(RuleBooks rules) {
        this.rules = rules;
    }

    /** Asked once for whatever is scored together. */
    @ForModules
    public OptionValues of(UUID edition) {
        Decisions decisions = rules.of(edition);
        Map<Option, Score> values = new EnumMap<>(Option.class);
        int version = 0;
        for (Option option : Option.values()) {
            Decided decided = decisions.decide("option_value", Map.of("option", option.letter()));
            values.put(option, Score.parse(decided.text("value")));
            version = decided.version();
        }
        return new OptionValues(values, version);
    }
}
