package id.anugerah.objection;

import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.OptionValues;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What each ruling is worth, by the same scoring as everything else. */
@Component
class PointsOfRulings {

    private final Instruments instruments;
    private final Scoring scoring;

    PointsOfRulings(Instruments instruments, Scoring scoring) {
        this.instruments = instruments;
        this.scoring = scoring;
    }

    Map<String, RulingPoints> of(Submission submission, Objection objection) {
        Instrument instrument = instruments.instrument(submission.instrument());
        OptionValues values = scoring.of(submission.edition());
        Map<String, RulingPoints> points = new TreeMap<>();
        objection.points().forEach(point -> point.ruling().ifPresent(ruling -> points.put(point.indicator(), new RulingPoints(
                of(values, instrument, point.indicator(), ruling.before()), of(values, instrument, point.indicator(), ruling.after())))));
        return points;
    }

    private static Score of(OptionValues values, Instrument instrument, String indicator, Option option) {
        return values.score(instrument, Map.of(indicator, option)).total();
    }
}
