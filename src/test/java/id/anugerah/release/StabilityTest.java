package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.TablesFromFiles;
import id.anugerah.verification.OpinionPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shares of resamplings, where they are known beforehand. */
class StabilityTest {

    @Test
    void theConditionalDistributionIsTheOneCountedByHand() {
        // a|a 60, a|b 20 (in both directions 20 a-b, 20 b-a), b|b 60: of 140 that say a 120 others say a, 20 say b
        Disagreement observed = new Disagreement(pairs(Map.of("aa", 60, "ab", 20, "bb", 60)));

        assertThat(observed.pairs()).isEqualTo(140);
        assertThat(observed.enough()).isTrue();
        // a: 6/7 of 65,536 = 56,173; b: 1/7 = 9,362; c and d were never found: half an observation each
        assertThat(observed.bounds()).containsExactly(56_173, 65_536, 65_536, 9_362, 65_536, 65_536,
                16_384, 32_768, 49_152, 16_384, 32_768, 49_152);
    }

    @Test
    void aRowOfFewIsSmoothed() {
        // 3 pairs c-c are six observations: (6 + 1/2) / 8 stay, 1/2 / 8 go to each of the others
        int[] bounds = new Disagreement(pairs(Map.of("cc", 3))).bounds();

        assertThat(Arrays.copyOfRange(bounds, 6, 9)).containsExactly(4_096, 8_192, 8_192 + 53_248);
    }

    @Test
    void fewerThanAHundredPairsSayNothing() {
        assertThat(new Disagreement(pairs(Map.of("aa", 99))).enough()).isFalse();
        assertThat(new Disagreement(pairs(Map.of("aa", 100))).enough()).isTrue();
        assertThat(new Disagreement(List.of()).bounds()).hasSize(12);
    }

    @Test
    void verifiersWhoAlwaysAgreeLeaveTheListAsItIs() {
        Basis basis = CutTest.table("demo", text -> text).basis();

        Map<String, Integer> rounds = rounds(basis, new Disagreement(pairs(Map.of("aa", 50, "bb", 50, "cc", 50, "dd", 50))), 7);

        assertThat(rounds).isEqualTo(Cut.of(basis).stream().collect(Collectors.toMap(Proposal.Entry::reference,
                entry -> entry.selected() ? Stability.ROUNDS : 0)));
    }

    /** Everything of both is found as a or c by a coin; where both fall alike, the reference decides. */
    @Test
    void twoEqualsShareOnePlaceAsTheCoinFalls() {
        Basis basis = onePlace().body(Group.GENERAL, "R1", "acccc", 1).body(Group.GENERAL, "R2", "acccc", 1).basis();
        Map<String, Integer> rounds = rounds(basis, new Disagreement(pairs(Map.of("aa", 50, "ac", 100, "cc", 50))), 7);

        assertThat(rounds.get("R1") + rounds.get("R2")).isEqualTo(Stability.ROUNDS);
        // R1 is in when it is at least as good: a bit more than half; four standard deviations are 63 rounds
        assertThat(rounds.get("R1")).isBetween(450, 600);
    }

    /** A body that is ahead by one b keeps its place unless that b is found as d, which it is in one of four pairs. */
    @Test
    void aKnownShareIsFound() {
        Basis basis = onePlace().body(Group.GENERAL, "R1", "bdddd", 1).body(Group.GENERAL, "R2", "ddddd", 1).basis();
        // where R1's b falls to d both are equal and R1 has the better reference; R2 is in only when one of its d's rises
        Disagreement observed = new Disagreement(pairs(Map.of("bb", 60, "bd", 40, "dd", 4_000)));

        assertThat(rounds(basis, observed, 7).get("R2")).isLessThan(60);
        // the other way round R1 is in whenever R2's b falls to d: 40 of 160 observations
        Basis other = onePlace().body(Group.GENERAL, "R1", "ddddd", 1).body(Group.GENERAL, "R2", "bdddd", 1).basis();
        assertThat(rounds(other, observed, 7).get("R1")).isBetween(195, 330);
    }

    @Test
    void theSameSeedGivesTheSameShares() {
        Basis basis = CutTest.table("demo", text -> text).basis();
        Disagreement observed = new Disagreement(pairs(Map.of("aa", 50, "ab", 50, "bb", 50, "dd", 30, "da", 5)));

        assertThat(rounds(basis, observed, 7)).isEqualTo(rounds(basis, observed, 7));
        assertThat(rounds(basis, observed, 7)).isNotEqualTo(rounds(basis, observed, 8));
        assertThat(Stability.seed("seed", "2020")).isPositive().isEqualTo(Stability.seed("seed", "2020"))
                .isNotEqualTo(Stability.seed("seed", "2021"));
    }

    /** The whole numbers that order a round put everybody where the exact ranking does. */
    @Test
    void theKeysOrderLikeTheRanking() {
        HandMade made = new HandMade(new TablesFromFiles(), "2020");
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 400; i++) {
            String options = random.ints(5, 0, 4).mapToObj(o -> Option.values()[o].letter()).collect(Collectors.joining());
            made.body(Group.GENERAL, "R%03d".formatted(i), options, random.nextInt(20));
        }
        Basis basis = made.basis();
        List<Basis.Body> bodies = new ArrayList<>(basis.of(Group.GENERAL));
        bodies.sort(java.util.Comparator.comparing(Basis.Body::reference));
        Keys keys = new Keys(basis, Group.GENERAL, bodies);
        long[] parts = keys.parts(basis.sheets().get("ip:1"));
        long[] total = keys.fixed();
        byte[][] options = keys.options();
        for (int b = 0; b < total.length; b++) {
            for (int i = 0; i < options[b].length; i++) {
                total[b] += parts[i * 4 + options[b][i]];
            }
        }
        List<String> byKey = java.util.stream.IntStream.range(0, total.length).boxed()
                .sorted((a, b) -> Long.compare(total[b], total[a])).map(b -> bodies.get(b).reference()).toList();

        assertThat(byKey).isEqualTo(made.cut(Group.GENERAL).stream().map(Proposal.Entry::reference).toList());
    }

    private static Map<String, Integer> rounds(Basis basis, Disagreement observed, long seed) {
        return Stability.rounds(basis, observed, seed);
    }

    private static HandMade onePlace() {
        return new HandMade(new TablesFromFiles(text -> text.replace("<text>6</text>", "<text>1</text>")), "demo");
    }

    /** @param counts "ab" to how many pairs found a first and b second */
    private static List<OpinionPair> pairs(Map<String, Integer> counts) {
        List<OpinionPair> pairs = new ArrayList<>();
        counts.forEach((both, count) -> {
            for (int i = 0; i < count; i++) {
                pairs.add(new OpinionPair(new UUID(0, i / 23), "A1", Option.A, Option.ofLetter(both.substring(0, 1)),
                        Option.ofLetter(both.substring(1)), new UUID(0, 1), new UUID(0, 2)));
            }
        });
        return pairs;
    }
}
