package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Sha256;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record is enough to compute the list again; whoever has changed anything in it is found out. */
class RecomputationTest {

    private static final String RECORD = Records.handMade();

    @Test
    void anUntouchedRecordGivesTheSameHash() {
        Recomputation again = Recomputation.of(RECORD);

        assertThat(again.differences()).isEmpty();
        assertThat(again.agrees()).isTrue();
        assertThat(again.hash()).isEqualTo(again.recordedHash()).isEqualTo(Sha256.of(RECORD));
        assertThat(again.edition()).isEqualTo("demo");
        assertThat(again.kind()).isEqualTo(ReleaseKind.SHORTLIST);
    }

    @Test
    void theRecordCarriesRulesInputsAndList() {
        assertThat(RECORD).startsWith("{\"edition\":\"demo\",\"kind\":\"SHORTLIST\",\"rules\":{\"option_value\":1,"
                        + "\"quota:GENERAL\":6,\"quota:OUTSTANDING\":2,\"quota:UPP\":3,\"shortlist_quota\":1,\"tie_break\":1},"
                        + "\"tables\":{\"option_value\":\"1111")
                .contains("\"values\":{\"a\":\"1\",\"b\":\"2/3\",\"c\":\"1/3\",\"d\":\"0\"}")
                .contains("\"GENERAL\":[[\"aspect:B\",\"higher\"],[\"aspect:C\",\"higher\"]")
                .contains("{\"id\":\"ip\",\"version\":1,\"sha256\":\"0000")
                .contains("{\"group\":\"GENERAL\",\"rank\":8,\"reference\":\"R8\",\"body\":\"Body R8\",\"points\":\"200/3\","
                        + "\"decidedBy\":\"points\",\"selected\":false,\"category\":null,\"instrument\":\"ip:1\","
                        + "\"submittedAt\":\"1970-01-01T00:01:00Z\",\"options\":{\"A1\":\"b\",\"B1\":\"b\",\"C1\":\"b\","
                        + "\"D1\":\"b\",\"E1\":\"b\"}}");
    }

    @Test
    void raisedPointsAreFound() {
        assertThat(changed("\"points\":\"200/3\"", "\"points\":\"90\""))
                .containsExactly(Difference.of("points", "R8", "90", "200/3"));
    }

    @Test
    void aRaisedOptionMovesEverybodyWhoIsPassed() {
        // R8 with a in B has 245/3 and stays eighth: only its points differ
        assertThat(changed("\"options\":{\"A1\":\"b\",\"B1\":\"b\"", "\"options\":{\"A1\":\"b\",\"B1\":\"a\""))
                .containsExactly(Difference.of("points", "R8", "200/3", "245/3"));
    }

    @Test
    void aBodyThatIsLetInAgainstTheRuleIsFound() {
        assertThat(changed("\"decidedBy\":\"submittedAt\",\"selected\":false", "\"decidedBy\":\"submittedAt\",\"selected\":true"))
                .containsExactly(Difference.of("shouldBeOut", "R7"));
    }

    @Test
    void anotherQuotaIsFound() {
        assertThat(changed("\"quota:GENERAL\":6", "\"quota:GENERAL\":7")).containsExactly(Difference.of("shouldBeIn", "R7"));
    }

    @Test
    void anotherTieRuleIsFound() {
        assertThat(changed("\"GENERAL\":[[\"aspect:B\",\"higher\"]", "\"GENERAL\":[[\"aspect:B\",\"lower\"]"))
                .contains(Difference.of("rank", "R5", 4, 2));
    }

    @Test
    void aChangeThatMovesNobodyIsFoundByTheHash() {
        String blank = RECORD.replaceFirst(",", ", ");

        Recomputation again = Recomputation.of(blank);
        assertThat(again.differences()).containsExactly(Difference.of("otherBytes"));
        assertThat(again.hash()).isEqualTo(Sha256.of(RECORD)).isNotEqualTo(again.recordedHash());
    }

    @Test
    void aBodyThatIsListedTwiceIsFound() {
        int at = RECORD.indexOf("{\"group\"");
        int end = RECORD.indexOf("}},", at) + 3;

        assertThat(Recomputation.of(RECORD.substring(0, end) + RECORD.substring(at)).differences())
                .contains(Difference.of("twice", "R1"));
    }

    @Test
    void whatIsNoRecordIsRefused() {
        for (String none : List.of("", "{}", "[]", "null", "not json", "{\"edition\":\"x\",\"kind\":\"SHORTLIST\"}",
                RECORD.replace("\"values\":{\"a\"", "\"values\":{\"z\""), RECORD.replace("\"ip:1\"", "\"ip:2\""),
                RECORD.substring(0, RECORD.length() - 9))) {
            assertThatThrownBy(() -> Recomputation.of(none)).as(none).hasMessage("release.unreadable");
        }
    }

    @Test
    void aRecordWithoutInputsSaysThatItCannotBeComputedAgain() {
        String awards = DecisionRecord.of("demo", new Proposal(ReleaseKind.AWARDS, List.of(), Map.of(), Optional.empty()));

        assertThat(Recomputation.of(awards).differences()).containsExactly(Difference.of("noInputs", ReleaseKind.AWARDS));
        assertThat(Recomputation.of(awards).recordedHash()).isEqualTo(Sha256.of(awards));
    }

    private static List<Difference> changed(String from, String to) {
        assertThat(RECORD).contains(from);
        return Recomputation.of(RECORD.replaceFirst(java.util.regex.Pattern.quote(from), to)).differences();
    }
}
