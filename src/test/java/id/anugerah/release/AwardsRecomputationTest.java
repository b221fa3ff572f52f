package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Sha256;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The record of the awards is enough to fill the categories again, by the rule alone and as changed by hand. */
class AwardsRecomputationTest {

    private static final String RECORD = Records.handMadeAwards();

    @Test
    void anUntouchedRecordGivesTheSameHashAndNamesWhatWasDoneByHand() {
        Recomputation again = Recomputation.of(RECORD);

        assertThat(again.differences()).isEmpty();
        assertThat(again.hash()).isEqualTo(again.recordedHash()).isEqualTo(Sha256.of(RECORD));
        assertThat(again.kind()).isEqualTo(ReleaseKind.AWARDS);
        assertThat(again.changes()).containsExactly(
                Difference.of("given", "best_driver", 2, "R9", "Penyelenggara 1", "Unit itu tutup."));
    }

    @Test
    void theRecordCarriesSheetCategoriesChangesAndEveryMean() {
        assertThat(RECORD).startsWith("{\"edition\":\"demo\",\"kind\":\"AWARDS\",\"rules\":{\"awards\":1,\"tie_break\":1},"
                        + "\"tables\":{\"awards\":\"1111")
                .contains("{\"id\":\"substance\",\"weight\":80,\"criteria\":{\"impact\":15,")
                .contains("{\"id\":\"best_change\",\"winners\":2,\"criteria\":\"logic_of_change,innovation\"}")
                .contains("\"changes\":[{\"group\":\"GENERAL\",\"category\":\"best_driver\",\"place\":2,\"to\":\"R9\",")
                .contains("\"reference\":\"R4\",\"body\":\"Body R4\",\"points\":\"266/5\",\"decidedBy\":\"points\",\"selected\":true,"
                        + "\"category\":\"best_sustainability\",\"byRule\":\"best_driver\",\"means\":{\"fluency\":\"50\"")
                .contains("\"verified\":\"50\",\"aspects\":{},\"submittedAt\":\"1970-01-01T00:01:00Z\"}");
    }

    @Test
    void anotherWinnerIsFound() {
        assertThat(changed("\"category\":\"best_sustainability\",\"byRule\":\"best_driver\"",
                "\"category\":\"best_impact\",\"byRule\":\"best_driver\""))
                .containsExactly(Difference.of("category", "R4", "best_impact", "best_sustainability"));
    }

    @Test
    void aRaisedMeanIsFoundInPointsRanksAndCategories() {
        // S2 with 100 for rationality has 54 points: R3 keeps the first place of the category, R9 has the second by hand
        int at = RECORD.indexOf("\"reference\":\"S2\",\"body\"");
        String tampered = RECORD.substring(0, at) + RECORD.substring(at).replaceFirst("\"rationality\":\"50\"",
                "\"rationality\":\"100\"");

        assertThat(Recomputation.of(tampered).differences()).contains(Difference.of("points", "S2", "50", "54"),
                Difference.of("category", "S2", "–", "best_driver"), Difference.of("category", "R3", "best_driver",
                "best_sustainability"), Difference.of("contest", "GENERAL", "best_driver"));
    }

    @Test
    void aHiddenChangeIsFound() {
        assertThat(changed("\"byRule\":\"best_driver\",\"means\":{\"fluency\":\"50\",\"impact\":\"50\",\"implementation\":\"50\","
                + "\"innovation\":\"50\",\"logic_of_change\":\"50\",\"output\":\"50\",\"presenter\":\"50\",\"rationality\":\"90\"",
                "\"byRule\":\"best_sustainability\",\"means\":{\"fluency\":\"50\",\"impact\":\"50\",\"implementation\":\"50\","
                + "\"innovation\":\"50\",\"logic_of_change\":\"50\",\"output\":\"50\",\"presenter\":\"50\",\"rationality\":\"90\""))
                .containsExactly(Difference.of("byRule", "R4", "best_sustainability", "best_driver"));
    }

    @Test
    void otherWeightsAndAnotherOrderOfPlacesAreFound() {
        assertThat(changed("\"weight\":80", "\"weight\":70")).contains(Difference.of("points", "R1", "100", "90"));
        assertThat(changed("\"byHand\":true", "\"byHand\":false"))
                .containsExactly(Difference.of("contest", "GENERAL", "best_driver"));
        assertThat(changed("\"id\":\"best_impact\",\"winners\":2", "\"id\":\"best_impact\",\"winners\":1"))
                .contains(Difference.of("category", "R6", "best_impact", "best_sustainability"),
                        Difference.of("category", "R4", "best_sustainability", "–"));
    }

    @Test
    void aChangeThatTheRecordCannotHaveIsRefused() {
        for (String none : List.of(RECORD.replace("\"place\":2", "\"place\":3"), RECORD.replace("\"to\":\"R9\"", "\"to\":\"X\""),
                RECORD.replace("\"criteria\":\"rationality\"", "\"criteria\":\"beauty\""))) {
            assertThat(none).isNotEqualTo(RECORD);
            assertThatThrownBy(() -> Recomputation.of(none)).hasMessage("release.unreadable");
        }
    }

    private static List<Difference> changed(String from, String to) {
        assertThat(RECORD).contains(from);
        return Recomputation.of(RECORD.replaceFirst(Pattern.quote(from), to)).differences();
    }
}
