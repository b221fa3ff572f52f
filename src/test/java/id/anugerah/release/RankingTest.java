package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.decision.Decided;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tie rule of 2020 against a table computed by hand: B, C, D, E, A, the earlier one, the reference. */
class RankingTest {

    private static final TieRule RULE = TieRule.of(new Decided("tie_break", 7, List.of(
            higher("aspect:B"), higher("aspect:C"), higher("aspect:D"), higher("aspect:E"), higher("aspect:A"),
            Map.of("criterion", "submittedAt", "better", "earlier"))));

    /** Reference, total, A, B, C, D, E, minute of sending; in the order in which they must come out, and why. */
    private static final List<Object[]> TABLE = List.of(
            row("R09", "81", 9, 30, 12, 15, 15, 50, ""),
            row("R08", "80", 5, 40, 10, 12, 13, 40, "points"),
            row("R07", "80", 5, 39, 12, 12, 12, 30, "aspect:B"),
            row("R06", "80", 6, 39, 11, 13, 11, 20, "aspect:C"),
            row("R05", "80", 6, 39, 11, 12, 12, 10, "aspect:D"),
            row("R04", "80", 8, 39, 11, 12, 10, 9, "aspect:E"),
            row("R03", "80", 7, 39, 11, 12, 10, 8, "aspect:A"),
            row("R02", "80", 7, 39, 11, 12, 10, 9, "submittedAt"),
            row("R10", "80", 7, 39, 11, 12, 10, 9, "reference"),
            row("R01", "239/3", 10, 39, 11, 12, 10, 1, "points"));

    @Test
    void putsTheTableInOrderHoweverItArrives() {
        List<Candidate> expected = TABLE.stream().map(RankingTest::candidate).toList();
        List<Candidate> arriving = new ArrayList<>(expected);
        for (int i = 0; i < arriving.size(); i++) {
            java.util.Collections.rotate(arriving, 1);
            java.util.Collections.swap(arriving, 0, i);

            assertThat(Ranking.rank(arriving, RULE)).extracting(Ranking.Place::candidate).isEqualTo(expected);
        }
    }

    @Test
    void saysWhatPutEachAfterTheOneBefore() {
        assertThat(Ranking.rank(TABLE.stream().map(RankingTest::candidate).toList(), RULE))
                .extracting(Ranking.Place::decidedBy).isEqualTo(TABLE.stream().map(row -> row[8]).toList());
    }

    @Test
    void givesEveryRankOnce() {
        assertThat(Ranking.rank(TABLE.stream().map(RankingTest::candidate).toList(), RULE))
                .extracting(Ranking.Place::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void theReferenceComesLastAndCompletesEveryOrder() {
        assertThat(RULE.steps()).extracting(TieRule.Step::name).endsWith("submittedAt", "reference");
    }

    @Test
    void furtherPointsDecideBeforeTheTieRule() {
        Candidate one = points("R01", Score.of(80), Score.of(70));
        Candidate other = points("R02", Score.of(80), Score.of(71));

        assertThat(Ranking.rank(List.of(one, other), RULE)).extracting(Ranking.Place::candidate).containsExactly(other, one);
        assertThat(Ranking.rank(List.of(one, other), RULE).get(1).decidedBy()).isEqualTo("points:2");
    }

    @Test
    void anAspectThatTheInstrumentDoesNotHaveCountsAsNothing() {
        Candidate with = candidate(row("R02", "80", 0, 40, 10, 10, 1, 2, ""));
        Candidate without = new Candidate(UUID.randomUUID(), "R01", "R01", Group.GENERAL, with.points(),
                Map.of("B", Score.of(40), "C", Score.of(10), "D", Score.of(10)), Instant.EPOCH);

        assertThat(Ranking.rank(List.of(without, with), RULE).get(0).candidate()).isEqualTo(with);
    }

    private static Map<String, Object> higher(String criterion) {
        return Map.of("criterion", criterion, "better", "higher");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Candidate points(String reference, Score... points) {
        return new Candidate(UUID.randomUUID(), reference, reference, Group.GENERAL, List.of(points), Map.of(), Instant.EPOCH);
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(new UUID(0, row[0].hashCode()), (String) row[0], "Body " + row[0], Group.GENERAL,
                List.of(Score.parse((String) row[1])), Map.of("A", Score.of((int) row[2]), "B", Score.of((int) row[3]),
                "C", Score.of((int) row[4]), "D", Score.of((int) row[5]), "E", Score.of((int) row[6])),
                Instant.EPOCH.plusSeconds(60L * (int) row[7]));
    }
}
