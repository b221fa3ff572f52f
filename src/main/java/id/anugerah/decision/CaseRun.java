package id.anugerah.decision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks a table every example that stands beside it. */
public final class CaseRun {

    private CaseRun() {
    }

    /** @param decisions answers for this table as it is to be tried */
    public static List<CaseResult> of(RuleTable table, Decisions decisions, List<TableCase> cases) {
        return cases.stream().map(one -> new CaseResult(one, answer(table, decisions, one))).toList();
    }

    private static Optional<List<List<String>>> answer(RuleTable table, Decisions decisions, TableCase example) {
        try {
            Map<String, Object> facts = new HashMap<>();
            table.inputs().forEach(input -> facts.put(input.name(), fact(input.kind(), example.facts().get(input.name()))));
            return Optional.of(decisions.decide(table.id(), facts).rows().stream().map(row -> table.outputs().stream()
                    .map(output -> text(row.get(output.name()))).toList()).toList());
        } catch (RuntimeException unanswered) { // two rows fit where one may, a number is none, a cell cannot be evaluated
            return Optional.empty();
        }
    }

    private static Object fact(RuleTable.Kind kind, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return switch (kind) {
            case TEXT -> typed;
            case WHOLE -> Integer.valueOf(typed.strip());
            case DECIMAL -> new BigDecimal(typed.strip().replace(',', '.'));
            case YES_NO -> Boolean.valueOf(typed.strip());
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
