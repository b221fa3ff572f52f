package id.anugerah.process.decision;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * Evaluates the newest deployed version of a table. It reads the deployed file and evaluates it without the engine's
 * decision history, so that a preview stays a read; every decision that counts writes the version into its own record.
 * Answers depend on facts and version only, so the last thousand are remembered.
 */
@Component
class DecisionTables implements Decisions {

    private static final int REMEMBERED = 1_000;

    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final NewestTables newest;
    private final Map<Question, Decided> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Decided> eldest) {
            return size() > REMEMBERED;
        }
    });

    DecisionTables(NewestTables newest) {
        this.newest = newest;
    }

    @Override
    public Decided decide(String table, Map<String, ?> facts) {
        NewestTables.Table current = newest.of(table, dmn);
        Question question = new Question(table, current.version(), new HashMap<>(facts));
        return answers.computeIfAbsent(question, asked -> {
            List<Map<String, Object>> rows = dmn.evaluateDecisionTable(current.decision(), new HashMap<>(facts))
                    .getResultList();
            return new Decided(table, asked.version(), List.copyOf(rows));
        });
    }

    private record Question(String table, int version, Map<String, Object> facts) {
    }
}
