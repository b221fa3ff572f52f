package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.support.TablesFromFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables computed by hand: categories in the order of awards.dmn, a body wins once, ties to the last award. */
class AwardsTest {

    private final HandMadeAwards hand = new HandMadeAwards(new TablesFromFiles());
    private final AwardsBasis eleven = HandMadeAwards.eleven(new TablesFromFiles()).basis();

    @Test
    void theBestOfAllCategoriesWinsOnceInTheFirst() {
        assertThat(Awards.won(eleven)).containsExactlyInAnyOrderEntriesOf(Map.of("R1", "best_system", "R2", "best_system",
                "R3", "best_driver", "R4", "best_driver", "R5", "best_impact", "R6", "best_impact", "R8", "best_change",
                "R7", "best_change", "R9", "best_sustainability", "S1", "best_sustainability"));
    }

    @Test
    void everyCategoryHasItsOwnPointsAndTheNextOne() {
        // impact (15×95 + 15×70) / 30; change (20×80 + 10×50) / 30; sustainability (20×50 + 10×100) / 30
        assertThat(contest("best_system")).containsExactly("R1 100", "R2 60 points", "R5 289/5 points");
        assertThat(contest("best_driver")).containsExactly("R3 95", "R4 90 points", "R5 50 points");
        assertThat(contest("best_impact")).containsExactly("R5 165/2", "R6 155/2 points", "R8 50 points");
        assertThat(contest("best_change")).containsExactly("R8 70", "R7 199/3 points", "R9 50 points");
        assertThat(contest("best_sustainability")).containsExactly("R9 200/3", "S1 170/3 points", "S2 50 points");
    }

    @Test
    void ranksByTheTotalWhateverTheCategory() {
        assertThat(Awards.of(eleven).of(Group.GENERAL)).extracting(e -> e.rank() + " " + e.reference() + " " + e.points())
                .startsWith("1 R1 100", "2 R2 60", "3 R5 289/5", "4 R6 283/5", "5 R8 274/5", "6 R9 54").endsWith("11 S2 50");
    }

    @Test
    void theTotalIsEightyOfSubstanceAndTwentyOfPresentation() {
        hand.finalist(Group.UPP, "R1", Map.of("rationality", 90, "output", 90, "impact", 90, "logic_of_change", 90,
                "innovation", 90, "implementation", 90, "sustainability", 90, "presenter", 40, "fluency", 40));
        // 6 + 10.5 + 12 + 18 + 5 + 8 + 10 = 69.5, of it 80 % = 55.6; 78.5, of it 20 % = 15.7
        hand.finalist(Group.UPP, "R2", Map.of("rationality", 60, "output", 70, "impact", 80, "logic_of_change", 90,
                "innovation", 50, "implementation", 40, "sustainability", 100, "presenter", 85, "fluency", 72));

        assertThat(Awards.of(hand.basis()).of(Group.UPP)).extracting(Proposal.Entry::points)
                .containsExactly(Score.of(80), new Score(713, 10));
    }

    @Test
    void aTieForTheLastAwardGoesToTheJurysTotal() {
        hand.finalist(Group.GENERAL, "R1", Map.of("presenter", 100)).finalist(Group.GENERAL, "R2", Map.of("fluency", 99))
                .finalist(Group.GENERAL, "R3", Map.of("rationality", 95))
                .finalist(Group.GENERAL, "R4", Map.of("rationality", 90, "presenter", 51))
                .finalist(Group.GENERAL, "R5", Map.of("rationality", 90, "presenter", 52));

        assertThat(places(hand.basis(), "best_driver")).containsExactly("R3 95", "R5 90 points", "R4 90 jury");
    }

    @Test
    void aTieForTheLastAwardGoesToTheVerifiedTotal() {
        hand.finalist(Group.OUTSTANDING, "R1", Map.of("output", 90)).finalist(Group.OUTSTANDING, "R2", Map.of(), 65, Map.of(), 1)
                .finalist(Group.OUTSTANDING, "R3", Map.of(), 70, Map.of(), 2);

        assertThat(places(hand.basis(), "outstanding")).containsExactly("R1 274/5", "R3 50 points", "R2 50 verified");
    }

    @Test
    void aTieForTheLastAwardGoesToTheTieRule() {
        hand.finalist(Group.OUTSTANDING, "R1", Map.of("output", 90))
                .finalist(Group.OUTSTANDING, "R2", Map.of(), 70, Map.of("B", 20, "C", 30), 1)
                .finalist(Group.OUTSTANDING, "R3", Map.of(), 70, Map.of("B", 30, "C", 20), 2)
                .finalist(Group.UPP, "U1", Map.of(), 70, Map.of(), 3).finalist(Group.UPP, "U2", Map.of(), 70, Map.of(), 2)
                .finalist(Group.UPP, "U3", Map.of(), 70, Map.of(), 1).finalist(Group.UPP, "U4", Map.of(), 70, Map.of(), 3);

        assertThat(places(hand.basis(), "outstanding")).containsExactly("R1 274/5", "R3 50 points", "R2 50 aspect:B");
        assertThat(places(hand.basis(), "best_upp"))
                .containsExactly("U3 50", "U2 50 submittedAt", "U1 50 submittedAt", "U4 50 reference");
    }

    @Test
    void fewerFinalistsThanAwardsLeavePlacesEmpty() {
        hand.finalist(Group.UPP, "U1", Map.of());
        hand.finalist(Group.GENERAL, "R1", Map.of()).finalist(Group.GENERAL, "R2", Map.of("output", 60))
                .finalist(Group.GENERAL, "R3", Map.of("output", 55));

        assertThat(places(hand.basis(), "best_upp")).containsExactly("U1 50", "–", "–");
        assertThat(places(hand.basis(), "best_driver")).containsExactly("R1 50", "–");
        assertThat(places(hand.basis(), "best_impact")).containsExactly("–", "–");
        assertThat(Awards.of(hand.basis()).entries()).filteredOn(Proposal.Entry::selected).hasSize(4);
    }

    @Test
    void aGroupWithoutFinalistsHasCategoriesAndNoWinners() {
        assertThat(Awards.of(eleven).of(Group.OUTSTANDING)).isEmpty();
        assertThat(places(eleven, "outstanding")).containsExactly("–", "–");
        assertThat(Awards.of(hand.basis()).entries()).isEmpty();
    }

    @Test
    void aPlaceByHandPushesTheOneWhoseRankItIsToALaterCategory() {
        AwardsBasis changed = eleven.with(List.of(change("best_driver", 2, Optional.of("R9"))));

        assertThat(places(changed, "best_driver")).containsExactly("R3 95", "R9 50 hand", "R5 50 points");
        assertThat(places(changed, "best_sustainability")).containsExactly("S1 170/3", "R4 50 points", "S2 50 jury");
        assertThat(Displaced.between(eleven, changed)).containsExactly(
                new Displaced("R9", "Body R9", Optional.of("best_sustainability"), Optional.of("best_driver")),
                new Displaced("R4", "Body R4", Optional.of("best_driver"), Optional.of("best_sustainability")));
    }

    @Test
    void aPlaceGivenToSomebodyWithoutAnAwardCostsOneAtTheEnd() {
        AwardsBasis changed = eleven.with(List.of(change("best_system", 1, Optional.of("S2"))));

        // R1 is next in the category of rationality, so that R4 has to leave it, and is too weak for any later one
        assertThat(Displaced.between(eleven, changed)).containsExactly(
                new Displaced("R1", "Body R1", Optional.of("best_system"), Optional.of("best_driver")),
                new Displaced("R4", "Body R4", Optional.of("best_driver"), Optional.empty()),
                new Displaced("S2", "Body S2", Optional.empty(), Optional.of("best_system")));
    }

    @Test
    void anEmptyPlaceByHandMovesNobodyElseOfItsCategory() {
        AwardsBasis changed = eleven.with(List.of(change("best_sustainability", 1, Optional.empty())));

        assertThat(places(changed, "best_sustainability")).containsExactly("– hand", "S1 170/3 points", "S2 50 points");
        assertThat(Displaced.between(eleven, changed)).containsExactly(
                new Displaced("R9", "Body R9", Optional.of("best_sustainability"), Optional.empty()));
    }

    private List<String> contest(String category) {
        return places(eleven, category);
    }

    /** The places of a category and the next one, as "reference points decidedBy". */
    private static List<String> places(AwardsBasis basis, String category) {
        Contest contest = Awards.contests(basis).stream().filter(c -> c.category().equals(category)).findFirst().orElseThrow();
        return java.util.stream.Stream.concat(contest.places().stream(), contest.next().stream())
                .map(place -> (place.taker().orElse("–") + " " + place.points().map(Score::toString).orElse("") + " "
                        + place.decidedBy() + (place.byHand() ? "hand" : "")).replaceAll(" +", " ").trim()).toList();
    }

    static AwardsBasis.Change change(String category, int place, Optional<String> to) {
        return new AwardsBasis.Change(Group.GENERAL, category, place, to, "Unit itu tutup.", "Penyelenggara 1", Instant.EPOCH);
    }
}
