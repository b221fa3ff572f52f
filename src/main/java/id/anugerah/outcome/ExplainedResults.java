package id.anugerah.outcome;

import id.anugerah.access.ForParticipants;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.OptionValues;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a result together with the points of each indicator, before and after verification. */
@Service
@Transactional(readOnly = true)
public class ExplainedResults {

    private final Results results;
    private final Scoring scoring;

    ExplainedResults(Results results, Scoring scoring) {
        this.results = results;
        this.scoring = scoring;
    }

    /** @throws id.anugerah.shared.Refused as {@link Results#mine} */
    @ForParticipants
    public ExplainedResult mine(UUID submission) {
        Result result = results.mine(submission);
        Instrument instrument = result.form().instrument();
        OptionValues values = scoring.of(result.form().edition().id());
        Map<String, Option> counted = new HashMap<>();
        Map<String, ExplainedResult.Points> points = new HashMap<>();
        for (Indicator indicator : instrument.indicators()) {
            Finding finding = result.verified().get(indicator.id());
            if (finding != null) {
                counted.put(indicator.id(), finding.option());
                points.put(indicator.id(), new ExplainedResult.Points(
                        points(values, instrument, indicator, result.form().answers().get(indicator.id()).option()),
                        points(values, instrument, indicator, Optional.of(finding.option()))));
            }
        }
        return new ExplainedResult(result, points, values.score(instrument, counted));
    }

    private static Score points(OptionValues values, Instrument instrument, Indicator indicator, Optional<Option> option) {
        return option.map(chosen -> values.score(instrument, Map.of(indicator.id(), chosen)).total()).orElse(Score.ZERO);
    }
}
