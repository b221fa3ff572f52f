package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Option;
import id.anugerah.verification.OpinionPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept is what would be drawn, and anything that could change it is another key. */
class DrawnStabilityTest {

    private final DrawnStability drawn = new DrawnStability();
    private final Basis basis = CutTest.table("demo", text -> text).basis();

    @Test
    void theSameIsDrawnOnce() {
        Map<String, Integer> first = rounds(basis, pairs(60, 60), 7);

        assertThat(first).isEqualTo(Stability.rounds(basis, pairs(60, 60), 7));
        assertThat(rounds(basis, pairs(60, 60), 7)).isSameAs(first);
        assertThat(drawn.kept()).isOne();
    }

    @Test
    void anotherListOtherPairsAndAnotherSeedAreDrawnAnew() {
        Map<String, Integer> first = rounds(basis, pairs(60, 60), 7);
        Basis other = new WhatIf(Map.of(id.anugerah.submission.Group.GENERAL, 2), Map.of()).on(basis);

        assertThat(rounds(other, pairs(60, 60), 7)).isEqualTo(Stability.rounds(other, pairs(60, 60), 7)).isNotEqualTo(first);
        assertThat(rounds(basis, pairs(60, 61), 7)).isEqualTo(Stability.rounds(basis, pairs(60, 61), 7)).isNotSameAs(first);
        assertThat(rounds(basis, pairs(60, 60), 8)).isEqualTo(Stability.rounds(basis, pairs(60, 60), 8)).isNotEqualTo(first);
        assertThat(drawn.kept()).isEqualTo(4);
    }

    @Test
    void fewAreKept() {
        for (int seed = 0; seed < 3 * DrawnStability.KEPT; seed++) {
            rounds(basis, pairs(60, 60), seed);
        }
        assertThat(drawn.kept()).isEqualTo(DrawnStability.KEPT);
    }

    private Map<String, Integer> rounds(Basis of, Disagreement disagreement, long seed) {
        return drawn.rounds(ShortlistProposal.of(of).hash("demo"), of, disagreement, seed);
    }

    /** So many where both found a, and so many where the other found b. */
    private static Disagreement pairs(int same, int other) {
        List<OpinionPair> pairs = new ArrayList<>();
        for (int i = 0; i < same + other; i++) {
            pairs.add(new OpinionPair(new UUID(0, i), "A1", Option.A, Option.A, i < same ? Option.A : Option.B,
                    new UUID(0, 1), new UUID(0, 2)));
        }
        return new Disagreement(pairs);
    }
}
