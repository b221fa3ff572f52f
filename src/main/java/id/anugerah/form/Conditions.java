package id.anugerah.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port to FEEL, the language in which a form says when a part is hidden. */
public interface Conditions {

    /** Why the expression must not be used: it cannot be read, or uses other names than these; absent for a good one. */
    Optional<String> wrong(String expression, Set<String> names);

    /** @param values by name; null for what is not filled in. @return false also for what is neither true nor false */
    boolean holds(String expression, Map<String, Object> values);
}
