package id.anugerah.process.decision;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Evaluates the newest version of a table. Answers depend on facts and version only, so the last thousand are remembered;
 * which table is newest is asked anew once a table could have been published.
 */
@Component
class DecisionTables implements Decisions {

    private static final int REMEMBERED = 1_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<Question, Decided> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Decided> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final NewestTables newest;

    DecisionTables(DecisionService decisions, RepositoryService repository, NewestTables newest) {
        this.decisions = decisions;
        this.repository = repository;
        this.newest = newest;
    }

    @Override
    public Decided decide(String table, Map<String, ?> facts) {
        DecisionDefinition definition = newest.of(table, () -> repository.createDecisionDefinitionQuery()
                .decisionDefinitionKey(table).latestVersion().singleResult());
        Question question = new Question(definition.getId(), new HashMap<>(facts));
        Decided known = answers.get(question);
        if (known != null) {
            return known;
        }
        DmnDecisionTableResult result = decisions.evaluateDecisionTableById(definition.getId())
                .variables(new HashMap<>(facts)).evaluate();
        List<Map<String, Object>> rows = result.getResultList();
        Decided decided = new Decided(table, definition.getVersion(), List.copyOf(rows));
        answers.put(question, decided);
        return decided;
    }

    private record Question(String definition, Map<String, Object> facts) {
    }
}
