package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other quotas and weights, tried on the table of {@link CutTest}. */
class WhatIfTest {

    private final Basis basis = CutTest.table("demo", text -> text).basis();

    @Test
    void oneMorePlaceLetsTheNextOneIn() {
        assertThat(cut(new WhatIf(Map.of(Group.GENERAL, 7), Map.of()))).filteredOn(Proposal.Entry::selected)
                .extracting(Proposal.Entry::reference).hasSize(7).endsWith("R7");
    }

    /** With B at 15 instead of 45 the totals are R1 70, R3 55, R2 55, R4 to R7 65, R8 140/3. */
    @Test
    void anotherWeightMovesThem() {
        List<Proposal.Entry> cut = cut(new WhatIf(Map.of(), Map.of("ip", Map.of("B1", 15))));

        assertThat(cut).extracting(Proposal.Entry::reference).containsExactly("R1", "R5", "R4", "R6", "R7", "R3", "R2", "R8");
        assertThat(cut).extracting(Proposal.Entry::points).containsExactly(Score.of(70), Score.of(65), Score.of(65),
                Score.of(65), Score.of(65), Score.of(55), Score.of(55), new Score(140, 3));
    }

    /**
     * Seven places in place of six: R7 is in, R8 comes next. The line moves from 85 | 85 to 85 | 200/3; nobody's rank changes.
     */
    @Test
    void theTrialStandsBesideTheListAsItIs() {
        WhatIfResult.Trial trial = WhatIfResult.of(basis, new WhatIf(Map.of(Group.GENERAL, 7), Map.of()).on(basis))
                .groups().get(Group.GENERAL);

        assertThat(trial.changes()).isTrue();
        assertThat(trial.moved()).isZero();
        assertThat(trial.line().firstOut()).contains(Score.of(85));
        assertThat(trial.tried().firstOut()).contains(new Score(200, 3));
        assertThat(trial.moves()).filteredOn(WhatIfResult.Move::enters).extracting(move -> move.would().entry().reference())
                .containsExactly("R7");
        assertThat(trial.moves()).noneMatch(WhatIfResult.Move::leaves);
        assertThat(trial.moves()).filteredOn(move -> move.is().next()).extracting(move -> move.would().entry().reference())
                .containsExactly("R7");
        assertThat(trial.moves()).filteredOn(move -> move.would().next()).extracting(move -> move.would().entry().reference())
                .containsExactly("R8");
        assertThat(trial.moves()).filteredOn(move -> move.is().standing().borderline()).hasSize(6);
        assertThat(trial.moves()).noneMatch(move -> move.would().standing().borderline());
        assertThat(WhatIfResult.of(basis, basis).groups().values()).noneMatch(WhatIfResult.Trial::changes);
    }

    @Test
    void theBasisItselfStaysAsItIs() {
        List<Proposal.Entry> before = Cut.of(basis);

        cut(new WhatIf(Map.of(Group.GENERAL, 1), Map.of("ip", Map.of("B1", 0))));

        assertThat(Cut.of(basis)).isEqualTo(before);
    }

    @Test
    void whatNobodyHasOrNobodyCanHaveIsRefused() {
        for (WhatIf wrong : List.of(new WhatIf(Map.of(Group.UPP, -1), Map.of()), new WhatIf(Map.of(Group.UPP, 20_001), Map.of()),
                new WhatIf(Map.of(), Map.of("xx", Map.of("B1", 1))), new WhatIf(Map.of(), Map.of("ip", Map.of("Z1", 1))),
                new WhatIf(Map.of(), Map.of("ip", Map.of("B1", 101))), new WhatIf(Map.of(), Map.of("ip", Map.of("B1", -1))))) {
            assertThatThrownBy(() -> cut(wrong)).as("%s", wrong).hasMessage("release.whatIf");
        }
    }

    private List<Proposal.Entry> cut(WhatIf change) {
        return Cut.of(change.on(basis)).stream().filter(entry -> entry.group() == Group.GENERAL).toList();
    }
}
