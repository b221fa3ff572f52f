package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.support.TablesFromFiles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Cut, tie rule and quota against tables computed by hand, with the rules as they stand in processes/.
 *
 * <pre>
 * Options a, b, c, d are worth 1, 2/3, 1/3, 0 of the weight; a season "demo" has 2, 6 and 3 places.
 *
 * GENERAL      A(10) B(45) C(15) D(15) E(15)    A     B   C   D   E  total    sent  rank, and why after the one before
 * R1 aaaaa      10    45    15    15    15                            100       9   1
 * R3 daaba       0    45    15    10    15                             85       9   2   points
 * R2 aabbb      10    45    10    10    10                             85       1   3   C: 10 &lt; 15
 * R5 abaaa      10    30    15    15    15                             85       3   4   B: 30 &lt; 45
 * R4 abaaa      10    30    15    15    15                             85       4   5   sent later
 * R6 abaaa      10    30    15    15    15                             85       4   6   reference      the line: 6 places
 * R7 abaaa      10    30    15    15    15                             85       5   7   sent later
 * R8 bbbbb    20/3    30    10    10    10                          200/3       1   8   points
 * </pre>
 */
class CutTest {

    private static final String[][] GENERAL = {{"R1", "aaaaa", "9"}, {"R3", "daaba", "9"}, {"R2", "aabbb", "1"},
        {"R5", "abaaa", "3"}, {"R4", "abaaa", "4"}, {"R6", "abaaa", "4"}, {"R7", "abaaa", "5"}, {"R8", "bbbbb", "1"}};

    @Test
    void ranksByExactTotalThenByTheTieRule() {
        List<Proposal.Entry> cut = table("demo", text -> text).cut(Group.GENERAL);

        assertThat(cut).extracting(Proposal.Entry::reference).containsExactly("R1", "R3", "R2", "R5", "R4", "R6", "R7", "R8");
        assertThat(cut).extracting(Proposal.Entry::points).containsExactly(Score.of(100), Score.of(85), Score.of(85),
                Score.of(85), Score.of(85), Score.of(85), Score.of(85), new Score(200, 3));
        assertThat(cut).extracting(Proposal.Entry::decidedBy).containsExactly("", "points", "aspect:C", "aspect:B",
                "submittedAt", "reference", "submittedAt", "points");
        assertThat(cut).extracting(Proposal.Entry::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aTieOnTheLineIsBrokenByTheRuleAndNobodySharesAPlace() {
        assertThat(chosen(table("demo", text -> text).cut(Group.GENERAL))).containsExactly("R1", "R3", "R2", "R5", "R4", "R6");
    }

    @Test
    void fewerCandidatesThanPlacesAreAllIn() {
        List<Proposal.Entry> cut = table("2020", text -> text).cut(Group.GENERAL);

        assertThat(cut).hasSize(8).allMatch(Proposal.Entry::selected);
        assertThat(CutStudies.line(30, cut).firstOut()).isEmpty();
        assertThat(CutStudies.standing(cut.get(7), CutStudies.line(30, cut), Optional.empty(), Optional.empty()).toLine()).isEmpty();
    }

    @Test
    void aGroupWithoutCandidatesHasAnEmptyCut() {
        assertThat(table("demo", text -> text).cut(Group.UPP)).isEmpty();
        assertThat(CutStudies.line(3, List.of())).isEqualTo(new CutStudy.Line(3, 0, Optional.empty(),
                Optional.empty()));
    }

    @Test
    void noPlacesLetNobodyIn() {
        List<Proposal.Entry> cut = table("demo", text -> text.replace("<text>6</text>", "<text>0</text>")).cut(Group.GENERAL);

        assertThat(cut).hasSize(8).noneMatch(Proposal.Entry::selected);
    }

    /** Quotas of 2020 are 6, 30 and 10 for bodies that all have the same total: the references decide. */
    @Test
    void theQuotasOf2020AndOthersWithNothingButAnotherTable() {
        UnaryOperator<String> other = text -> text.replace("<text>6</text>", "<text>7</text>")
                .replace("<text>30</text>", "<text>31</text>").replace("<text>10</text>", "<text>11</text>");
        HandMade of2020 = crowd(new TablesFromFiles());
        HandMade ofAnother = crowd(new TablesFromFiles(other));

        assertThat(last(of2020, Group.OUTSTANDING)).isEqualTo("O06");
        assertThat(last(of2020, Group.GENERAL)).isEqualTo("G30");
        assertThat(last(of2020, Group.UPP)).isEqualTo("U10");
        assertThat(last(ofAnother, Group.OUTSTANDING)).isEqualTo("O07");
        assertThat(last(ofAnother, Group.GENERAL)).isEqualTo("G31");
        assertThat(last(ofAnother, Group.UPP)).isEqualTo("U11");
    }

    /** With aspect A in the place of B and C: R2, R5, R4, R6, R7 have 10, R3 has 0 and falls behind them. */
    @Test
    void anotherTieRuleGivesAnotherOrderWithNothingButAnotherTable() {
        List<Proposal.Entry> cut = table("demo", text -> text.replace("\"aspect:B\"", "\"aspect:A\"")
                .replace("\"aspect:C\"", "\"aspect:A\"")).cut(Group.GENERAL);

        // then D: R4 to R7 have 15, R2 has 10
        assertThat(cut).extracting(Proposal.Entry::reference).containsExactly("R1", "R5", "R4", "R6", "R7", "R2", "R3", "R8");
        assertThat(chosen(cut)).doesNotContain("R3").contains("R7");
        assertThat(cut.get(6).decidedBy()).isEqualTo("aspect:A");
    }

    @Test
    void theLaterOneIsBetterWhereTheTableSaysSo() {
        List<Proposal.Entry> cut = table("demo", text -> text.replace("\"earlier\"", "\"later\"")).cut(Group.GENERAL);

        assertThat(cut).extracting(Proposal.Entry::reference).containsExactly("R1", "R3", "R2", "R7", "R4", "R6", "R5", "R8");
    }

    @Test
    void distanceToTheLineIsMeasuredOnBothSides() {
        List<Proposal.Entry> cut = table("demo", text -> text.replace("<text>6</text>", "<text>1</text>")).cut(Group.GENERAL);
        CutStudy.Line line = CutStudies.line(1, cut);

        assertThat(CutStudies.standing(cut.get(0), line, Optional.empty(), Optional.empty()).toLine()).contains(Score.of(15));
        assertThat(CutStudies.standing(cut.get(1), line, Optional.empty(), Optional.empty()).toLine()).contains(Score.of(15));
        assertThat(CutStudies.standing(cut.get(7), line, Optional.empty(), Optional.empty()).toLine()).contains(new Score(100, 3));
        assertThat(CutStudies.standing(cut.get(0), line, Optional.empty(), Optional.empty()).borderline()).isFalse();
        assertThat(CutStudies.standing(cut.get(1), CutStudies.line(3, cut), Optional.empty(), Optional.empty()).borderline()).isTrue();
    }

    @Test
    void borderlineIsAsFarAsTheTableAsksForASecondOpinion() {
        assertThat(nearCut(CutStudy.NEAR.rounded(6))).contains("nearCut");
        assertThat(nearCut(CutStudy.NEAR.plus(new Score(1, 100)).rounded(6))).doesNotContain("nearCut");
    }

    private static List<String> nearCut(java.math.BigDecimal distance) {
        java.util.Map<String, Object> facts = new java.util.HashMap<>();
        facts.put("draw", 0.99);
        facts.put("totalChange", 0);
        facts.put("distanceToCut", distance);
        return new TablesFromFiles().decide("second_opinion", facts).texts("reason");
    }

    static HandMade table(String edition, UnaryOperator<String> changed) {
        HandMade made = new HandMade(new TablesFromFiles(changed), edition);
        for (int i = GENERAL.length - 1; i >= 0; i--) {
            made.body(Group.GENERAL, GENERAL[i][0], GENERAL[i][1], Integer.parseInt(GENERAL[i][2]));
        }
        return made;
    }

    private static HandMade crowd(TablesFromFiles tables) {
        HandMade made = new HandMade(tables, "2020");
        for (int i = 40; i > 0; i--) {
            made.body(Group.OUTSTANDING, "O%02d".formatted(i), "abcda", 1);
            made.body(Group.GENERAL, "G%02d".formatted(i), "abcda", 1);
            made.body(Group.UPP, "U%02d".formatted(i), "abcda", 1);
        }
        return made;
    }

    private static List<String> chosen(List<Proposal.Entry> cut) {
        return cut.stream().filter(Proposal.Entry::selected).map(Proposal.Entry::reference).toList();
    }

    private static String last(HandMade made, Group group) {
        List<String> chosen = chosen(made.cut(group));
        return chosen.get(chosen.size() - 1);
    }
}
