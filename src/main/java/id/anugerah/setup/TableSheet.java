package id.anugerah.setup;

import id.anugerah.decision.CaseResult;
import id.anugerah.decision.RuleTable;
import java.util.List;

/**
 * A decision table of a blueprint as people see it.
 *
 * @param before   in the edition that it came from
 * @param part     the table, and {@code cases} the examples beside it, with the revisions that a change has to name
 * @param examples each with what the table answers as it stands
 */
public record TableSheet(RuleTable table, RuleTable before, Part part, Part cases, List<CaseResult> examples) {
}
