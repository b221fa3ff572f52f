package id.anugerah.process.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.decision.Decided;
import id.anugerah.decision.DecisionTables;
import id.anugerah.decision.Decisions;
import id.anugerah.support.ProductTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table of processes/ as it is deployed, against the figures of the guide and at its edges. */
@ProductTest
class DecisionTablesTest {

    @Autowired
    DecisionTables tables;

    private final Decisions decisions = (table, facts) -> tables.decide(table, tables.ofFiles().get(table), facts);

    @ParameterizedTest
    @CsvSource({"a,1", "b,2/3", "c,1/3", "d,0"})
    void optionValue(String option, String value) {
        assertThat(decisions.decide("option_value", Map.of("option", option)).text("value")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"p4n-2020,OUTSTANDING,6", "p4n-2020,GENERAL,30", "p4n-2020,UPP,10", "demo-2020,OUTSTANDING,2",
        "demo-2020,GENERAL,6", "demo-2020,UPP,3", "not-demo,GENERAL,30", "p4n-2031,OUTSTANDING,6", "p4n-2031,GENERAL,30",
        "p4n-2031,UPP,10"})
    void shortlistQuota(String edition, String group, int quota) {
        assertThat(decisions.decide("shortlist_quota", Map.of("edition", edition, "group", group)).number("quota")).isEqualTo(quota);
    }

    @ParameterizedTest
    @CsvSource({"0,weak", "19,weak", "19.999,weak", "20,less_strong", "39,less_strong", "39.999,less_strong",
        "40,fairly_strong", "59,fairly_strong", "59.999,fairly_strong", "60,strong", "79,strong", "79.999,strong",
        "80,very_strong", "100,very_strong"})
    void scoreBand(BigDecimal score, String band) {
        assertThat(decisions.decide("score_band", Map.of("score", score)).texts("band")).containsExactly(band);
    }

    @ParameterizedTest
    @CsvSource({"0,no", "20,no", "20.000001,yes", "100,yes"})
    void discussion(BigDecimal spread, String discuss) {
        assertThat(decisions.decide("discussion", Map.of("spread", spread)).text("discuss")).isEqualTo(discuss);
    }

    @ParameterizedTest
    @CsvSource({"0.5,15.000,,''", "0.5,15.001,,largeChange", "0.5,0,3,nearCut", "0.5,0,3.001,''", "0.0999999,0,,random",
        "0.10,0,,''", "0.05,20,1,random largeChange nearCut", "0.5,0,0,nearCut"})
    void secondOpinion(BigDecimal draw, BigDecimal totalChange, BigDecimal distanceToCut, String reasons) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("draw", draw);
        facts.put("totalChange", totalChange);
        facts.put("distanceToCut", distanceToCut);
        assertThat(String.join(" ", decisions.decide("second_opinion", facts).texts("reason"))).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource({"6,false,false,true,true,true,''", "5,false,false,true,true,true,tooYoung", "600,true,false,true,true,true,organizingBody",
        "6,false,true,true,true,true,alreadyRegistered", "6,false,false,false,true,true,notInstitutional",
        "6,false,false,true,false,true,notWholeProcess", "6,false,false,true,true,false,wrongDoor",
        "0,true,true,false,false,false,tooYoung organizingBody alreadyRegistered notInstitutional notWholeProcess wrongDoor"})
    void eligibility(long months, boolean organizer, boolean taken, boolean institutional, boolean whole, boolean door, String refusals) {
        assertThat(String.join(" ", decisions.decide("eligibility", Map.of("monthsRunning", months, "organizingBody", organizer,
                "alreadyRegistered", taken, "institutional", institutional, "wholeProcess", whole, "noWrongDoor", door))
                .texts("refusal"))).isEqualTo(refusals);
    }

    @ParameterizedTest
    @CsvSource({"IP,true,OUTSTANDING", "IP,false,GENERAL", "UPP,true,UPP", "UPP,false,UPP"})
    void group(String kind, boolean pastWinner, String group) {
        assertThat(decisions.decide("group", Map.of("kind", kind, "pastWinner", pastWinner)).texts("group")).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource({"OUTSTANDING,outstanding 2 total", "UPP,best_upp 3 total", "GENERAL,best_system 2 total;best_driver 2 rationality;"
        + "best_impact 2 output-impact;best_change 2 logic_of_change-innovation;best_sustainability 2 implementation-sustainability"})
    void awards(String group, String categories) {
        assertThat(String.join(";", decisions.decide("awards", Map.of("group", group)).rows().stream()
                .map(row -> row.get("category") + " " + row.get("winners") + " " + row.get("criteria")).toList())
                .replace(',', '-')).isEqualTo(categories);
    }

    @ParameterizedTest
    @CsvSource({"OUTSTANDING", "GENERAL", "UPP"})
    void tieBreak(String group) {
        Decided steps = decisions.decide("tie_break", Map.of("group", group));
        assertThat(steps.texts("criterion")).containsExactly("aspect:B", "aspect:C", "aspect:D", "aspect:E", "aspect:A", "submittedAt");
        assertThat(steps.texts("better")).containsExactly("higher", "higher", "higher", "higher", "higher", "earlier");
    }

    @Test
    void everyAnswerNamesTheVersionOfItsTable() {
        assertThat(List.of("awards", "tie_break", "group", "score_band")).allSatisfy(table ->
                assertThat(decisions.decide(table, facts()).version()).isEqualTo(1));
    }

    private static Map<String, Object> facts() {
        return Map.of("group", "UPP", "kind", "UPP", "pastWinner", false, "score", 50);
    }
}
