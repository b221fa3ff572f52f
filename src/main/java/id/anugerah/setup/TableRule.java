package id.anugerah.setup;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What each decision table must answer, whatever its rows are; what reads the answer would fail otherwise, in mid-season. */
enum TableRule {

    /** Every group has a whole number of places. */
    SHORTLIST_QUOTA(asked -> groups(asked, "shortlist_quota").stream().allMatch(answer -> answer.rows().size() == 1
            && within(answer.number("quota"), 0, 20_000))),

    /** Every group has steps that compare what bodies have, and the last one tells any two apart. */
    TIE_BREAK(asked -> groups(asked, "tie_break").stream().allMatch(answer -> {
        List<String> steps = answer.texts("criterion");
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals("submittedAt")
                && steps.stream().allMatch(step -> step.equals("submittedAt") || asked.aspects().contains(step.replaceFirst("^aspect:", "")))
                && Set.of("higher", "lower", "earlier", "later").containsAll(answer.texts("better"));
    })),

    /** Categories have names of their own, at least one winner, and rank the total or criteria that the jury scores. */
    AWARDS(asked -> {
        Set<String> names = new HashSet<>();
        return groups(asked, "awards").stream().flatMap(answer -> answer.rows().stream()).allMatch(row ->
                names.add(String.valueOf(row.get("category"))) && String.valueOf(row.get("category")).matches("[a-z][a-z0-9_]{1,40}")
                        && within(Integer.parseInt(String.valueOf(row.get("winners"))), 1, 1_000)
                        && ranks(String.valueOf(row.get("criteria")), asked.jury()));
    }),

    /** Every option earns a share between nothing and all, and none earns more than a better one. */
    OPTION_VALUE(asked -> {
        List<Score> shares = new ArrayList<>();
        for (String option : List.of("a", "b", "c", "d")) {
            Decided answer = asked.decisions().decide("option_value", Map.of("option", option));
            shares.add(Score.parse(answer.text("value")));
        }
        return shares.get(0).compareTo(Score.parse("1")) <= 0 && shares.get(3).compareTo(Score.ZERO) >= 0
                && IntStream.range(1, 4).allMatch(i -> shares.get(i).compareTo(shares.get(i - 1)) <= 0);
    }),

    /** Every score of the scale lies in a band of the jury sheet. */
    SCORE_BAND(asked -> {
        Set<String> bands = new HashSet<>(asked.jury().bands().stream().map(JurySheet.Band::id).toList());
        return IntStream.rangeClosed(asked.jury().min() * 2, asked.jury().max() * 2).mapToObj(half -> new BigDecimal(half)
                .divide(new BigDecimal(2))).map(score -> asked.decisions().decide("score_band", Map.of("score", score)).texts("band"))
                .allMatch(found -> found.size() == 1 && bands.containsAll(found));
    }),

    /** Every distance asks for a discussion or for none. */
    DISCUSSION(asked -> IntStream.rangeClosed(0, asked.jury().max()).allMatch(spread -> Set.of("yes", "no").contains(
            asked.decisions().decide("discussion", Map.of("spread", new BigDecimal(spread))).text("discuss")))),

    /** Every participant has a group, and a unit is among units. */
    GROUP(asked -> List.of(true, false).stream().allMatch(won -> Asked.GROUPS.contains(asked.group("IP", won))
            && asked.group("UPP", won).equals("UPP"))),

    /** Only reasons that have words. */
    SECOND_OPINION(asked -> List.of("0", "1").stream().allMatch(draw -> Set.of("random", "largeChange", "nearCut").containsAll(
            asked.decisions().decide("second_opinion", Asked.with("draw", new BigDecimal(draw), "totalChange",
                    new BigDecimal(100), "distanceToCut", BigDecimal.ZERO)).texts("reason")))),

    /** Only refusals that have words, and a body with all that is asked for is not refused. */
    ELIGIBILITY(asked -> asked.refusals(1_200, true).isEmpty() && Set.of("tooYoung", "organizingBody", "alreadyRegistered",
            "notInstitutional", "notWholeProcess", "wrongDoor").containsAll(asked.refusals(0, false)));

    /**
     * What the tables are asked with.
     *
     * @param code    of the edition
     * @param aspects that both instruments have
     */
    record Asked(Decisions decisions, String code, Set<String> aspects, JurySheet jury) {

        private static final List<String> GROUPS = List.of("OUTSTANDING", "GENERAL", "UPP");

        private String group(String kind, boolean won) {
            return decisions.decide("group", Map.of("kind", kind, "pastWinner", won)).text("group");
        }

        private List<String> refusals(int months, boolean good) {
            return decisions.decide("eligibility", with("monthsRunning", months, "organizingBody", !good, "alreadyRegistered", !good,
                    "institutional", good, "wholeProcess", good, "noWrongDoor", good)).texts("refusal");
        }

        private static Map<String, Object> with(Object... pairs) {
            Map<String, Object> facts = new HashMap<>();
            for (int i = 0; i < pairs.length; i += 2) {
                facts.put((String) pairs[i], pairs[i + 1]);
            }
            return facts;
        }
    }

    private final Predicate<Asked> holds;

    TableRule(Predicate<Asked> holds) {
        this.holds = holds;
    }

    /** The rule of a table, named like it. */
    static TableRule of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    /** A table that cannot be asked at all breaks its rule too. */
    boolean broken(Asked asked) {
        try {
            return !holds.test(asked);
        } catch (RuntimeException unanswered) {
            return true;
        }
    }

    private static List<Decided> groups(Asked asked, String table) {
        return Asked.GROUPS.stream().map(group -> asked.decisions().decide(table, Map.of("edition", asked.code(), "group", group))).toList();
    }

    private static boolean ranks(String criteria, JurySheet jury) {
        Set<String> known = new HashSet<>(jury.criteria().stream().map(JurySheet.Criterion::id).toList());
        return criteria.equals("total") || known.containsAll(Arrays.asList(criteria.split(",")));
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
