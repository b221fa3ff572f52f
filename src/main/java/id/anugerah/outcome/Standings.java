package id.anugerah.outcome;

import id.anugerah.access.ForParticipants;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.OptionValues;
import id.anugerah.instrument.Scoring;
import id.anugerah.outcome.store.StandingRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a body stands in its group, aspect by aspect. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final Submissions submissions;
    private final Instruments instruments;
    private final Scoring scoring;
    private final StandingRows rows;
    // a group is summed once, not for each of thousands who look after an announcement
    private final Map<String, Summed> kept = new ConcurrentHashMap<>();

    Standings(Submissions submissions, Instruments instruments, Scoring scoring, StandingRows rows) {
        this.submissions = submissions;
        this.instruments = instruments;
        this.scoring = scoring;
        this.rows = rows;
    }

    private record Summed(String mark, Map<UUID, Map<String, Score>> bodies) {
    }

    /**
     * Absent for a group of too few bodies.
     *
     * @throws Refused "outcome.notYet" before the shortlist is announced, "submission.notYours" for others'
     */
    @ForParticipants
    public Optional<Standing> mine(UUID id) {
        Submission submission = submissions.own(id);
        Refused.unless(submission.verificationOpen(), "outcome.notYet");
        Group group = submission.group().orElseThrow();
        String mark = rows.mark(submission.edition(), group);
        Summed summed = kept.compute(submission.edition() + ":" + group, (key, known) -> known != null && known.mark().equals(mark)
                ? known : new Summed(mark, sums(rows.of(submission.edition(), group), scoring.of(submission.edition()))));
        return Standing.of(group, instruments.instrument(submission.instrument()).aspects(),
                summed.bodies().getOrDefault(id, Map.of()), List.copyOf(summed.bodies().values()));
    }

    private Map<UUID, Map<String, Score>> sums(Map<UUID, StandingRows.Body> bodies, OptionValues values) {
        Map<UUID, Function<Map<String, Option>, Map<String, Score>>> sheets = bodies.values().stream()
                .map(StandingRows.Body::instrument).distinct().collect(Collectors.toMap(Function.identity(), version -> sheet(version, values)));
        Map<UUID, Map<String, Score>> sums = new HashMap<>();
        bodies.forEach((id, body) -> sums.put(id, sheets.get(body.instrument()).apply(body.counted())));
        return sums;
    }

    /** The decision table is asked once for each option, not once for each body. */
    private Function<Map<String, Option>, Map<String, Score>> sheet(UUID version, OptionValues values) {
        Instrument instrument = instruments.instrument(version);
        Map<Option, Map<String, Score>> points = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            points.put(option, values.score(instrument, instrument.indicators().stream()
                    .collect(Collectors.toMap(Indicator::id, indicator -> option))).indicators());
        }
        return counted -> {
            Map<String, Score> aspects = new TreeMap<>();
            instrument.indicators().stream().filter(indicator -> counted.containsKey(indicator.id())).forEach(indicator -> aspects
                    .merge(indicator.aspect(), points.get(counted.get(indicator.id())).get(indicator.id()), Score::plus));
            return aspects;
        };
    }
}
