package id.anugerah.archive.check;

import id.anugerah.instrument.Option;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.shared.Score;
import id.anugerah.verification.Round;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What verifiers found: the findings that counted first follow from the rounds, those that an upheld objection put in their place
 * from its judgement, and every total from findings.
 */
final class FindingCheck {

    private static final String VERIFIED = Tables.file("verified_indicator");

    private final Season season;
    private final Tables tables;
    private final Map<String, Map<String, Judged>> verified = new HashMap<>();
    private final Map<String, Map<String, Before>> superseded = new HashMap<>();

    FindingCheck(Season season, Tables tables) {
        this.season = season;
        this.tables = tables;
    }

    private record Judged(Option option, Optional<String> code, String reason) {

        private static Judged of(Row row) {
            return new Judged(Option.valueOf(row.text("option")), row.optional("reason_code"), row.text("reason"));
        }
    }

    /** What counted until an objection was upheld; there is one objection for a submission. */
    private record Before(Instant until, Judged judged) {
    }

    /** A judgement of one verifier. */
    private static final class Opinion {

        private final String submission;
        private final Round round;
        private final Optional<Score> points;
        private final Map<String, Judged> findings = new TreeMap<>();

        private Opinion(Row row) {
            submission = row.text("submission");
            round = Round.valueOf(row.text("round"));
            points = row.score("points");
        }
    }

    Verdict.Result findings() throws IOException {
        Found found = new Found();
        Map<String, Opinion> opinions = new HashMap<>();
        Map<String, Map<Round, Opinion>> counting = new HashMap<>();
        tables.each("verification", row -> {
            Opinion opinion = new Opinion(row);
            opinions.put(row.text("id"), opinion);
            if (!row.text("state").equals("LEFT")) {
                counting.computeIfAbsent(opinion.submission, key -> new EnumMap<>(Round.class)).put(opinion.round, opinion);
            }
        });
        tables.each("finding", row -> opinions.get(row.text("verification")).findings.put(row.text("indicator"), Judged.of(row)));
        tables.each("verified_indicator", row -> verified.computeIfAbsent(row.text("submission"), key -> new TreeMap<>())
                .put(row.text("indicator"), Judged.of(row)));
        tables.each("superseded_finding", row -> superseded.computeIfAbsent(row.text("submission"), key -> new TreeMap<>())
                .put(row.text("indicator"), new Before(row.time("counted_until").orElseThrow(), Judged.of(row))));
        opinions.values().forEach(opinion -> opinion.points.ifPresent(points -> found.same(points,
                total(opinion.submission, whole(opinion)), Tables.file("verification"), "roundTotal", opinion.submission, opinion.round)));
        season.entrants().values().forEach(entrant -> compare(entrant, counting.getOrDefault(entrant.reference(), Map.of()), found));
        return found.as("findings");
    }

    /** What counted of a submission at that moment; empty before it is verified. */
    Map<String, Option> options(String reference, Instant at) {
        return options(counted(reference, at));
    }

    /** Verified points by aspect, and together, as they counted at that moment. */
    ScoreSheet points(Entrant entrant, Instant at) {
        return ScoreSheet.of(season.instrument(entrant.instrument()), options(entrant.reference(), at), season.values(), 0);
    }

    private Map<String, Judged> counted(String reference, Instant at) {
        Map<String, Judged> counted = new TreeMap<>(verified.getOrDefault(reference, Map.of()));
        superseded.getOrDefault(reference, Map.of()).forEach((indicator, before) -> {
            if (before.until().isAfter(at)) {
                counted.put(indicator, before.judged());
            }
        });
        return counted;
    }

    /** An objection is judged on its indicators only; the rest is what counted before. */
    private Map<String, Judged> whole(Opinion opinion) {
        if (opinion.round != Round.OBJECTION) {
            return opinion.findings;
        }
        Map<String, Judged> whole = counted(opinion.submission, Instant.MIN);
        whole.putAll(opinion.findings);
        return whole;
    }

    private void compare(Entrant entrant, Map<Round, Opinion> rounds, Found found) {
        if (!verified.containsKey(entrant.reference())) {
            found.same(entrant.verified().orElse(null), null, Tables.file("submission"), "verifiedTotal", entrant.reference());
            return;
        }
        Map<String, Judged> counted = counted(entrant.reference(), Instant.MIN);
        Map<String, Judged> follows = Round.counting(of(rounds, Round.FIRST), of(rounds, Round.SETTLEMENT));
        TreeSet<String> indicators = new TreeSet<>(counted.keySet());
        indicators.addAll(follows.keySet());
        for (String indicator : indicators) {
            Judged was = counted.get(indicator);
            Judged is = follows.get(indicator);
            found.same(letter(was), letter(is), VERIFIED, "finding", entrant.reference(), indicator);
            if (was != null && is != null) {
                found.compare(was.code().equals(is.code()) && was.reason().equals(is.reason()), VERIFIED, "findingReason",
                        entrant.reference(), indicator);
            }
        }
        Map<String, Judged> ruled = of(rounds, Round.OBJECTION);
        superseded.getOrDefault(entrant.reference(), Map.of()).keySet().forEach(indicator -> {
            Judged was = verified.get(entrant.reference()).get(indicator);
            found.same(letter(was), letter(ruled.get(indicator)), VERIFIED, "finding", entrant.reference(), indicator);
        });
        found.same(entrant.verified().orElse(null), total(entrant.reference(), verified.get(entrant.reference())),
                Tables.file("submission"), "verifiedTotal", entrant.reference());
    }

    private Score total(String reference, Map<String, Judged> findings) {
        Entrant entrant = season.entrants().get(reference);
        return ScoreSheet.of(season.instrument(entrant.instrument()), options(findings), season.values(), 0).total();
    }

    private static Map<String, Judged> of(Map<Round, Opinion> rounds, Round round) {
        return rounds.containsKey(round) ? rounds.get(round).findings : Map.of();
    }

    private static Map<String, Option> options(Map<String, Judged> findings) {
        return findings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().option()));
    }

    private static String letter(Judged judged) {
        return judged == null ? null : judged.option().letter();
    }
}
