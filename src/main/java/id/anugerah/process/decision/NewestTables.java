package id.anugerah.process.decision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Which version of a table is newest, asked of the engine at most every few seconds, parsed once. */
@Component
class NewestTables {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<String, Known> tables = new ConcurrentHashMap<>();
    private final Map<String, Table> parsed = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final Clock clock;

    NewestTables(RepositoryService repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    Table of(String table, DmnEngine dmn) {
        Instant now = clock.instant();
        Known known = tables.get(table);
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            DecisionDefinition definition = repository.createDecisionDefinitionQuery().decisionDefinitionKey(table)
                    .latestVersion().singleResult();
            if (definition == null) {
                throw new IllegalStateException("No decision table " + table + " is deployed");
            }
            known = new Known(parsed.computeIfAbsent(definition.getId(), id -> new Table(definition.getVersion(),
                    dmn.parseDecision(table, repository.getDecisionModel(id)))), now);
            tables.put(table, known);
        }
        return known.table();
    }

    record Table(int version, DmnDecision decision) {
    }

    private record Known(Table table, Instant at) {
    }
}
