package id.anugerah.decision;

import java.util.List;
import java.util.Optional;

/**
 * What a table answers to an example.
 *
 * @param actual absent where the table does not answer at all
 */
public record CaseResult(TableCase example, Optional<List<List<String>>> actual) {

    public boolean passes() {
        return actual.equals(Optional.of(example.expected()));
    }
}
