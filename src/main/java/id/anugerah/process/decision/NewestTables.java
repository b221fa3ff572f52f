package id.anugerah.process.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Which version of a table is newest, asked of the engine at most every few seconds. */
@Component
class NewestTables {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<String, Known> tables = new ConcurrentHashMap<>();
    private final Clock clock;

    NewestTables(Clock clock) {
        this.clock = clock;
    }

    DecisionDefinition of(String table, Supplier<DecisionDefinition> query) {
        Instant now = clock.instant();
        Known known = tables.get(table);
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            DecisionDefinition definition = query.get();
            if (definition == null) {
                throw new IllegalStateException("No decision table " + table + " is deployed");
            }
            known = new Known(definition, now);
            tables.put(table, known);
        }
        return known.definition();
    }

    private record Known(DecisionDefinition definition, Instant at) {
    }
}
