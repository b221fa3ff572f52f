package id.anugerah.process.decision;

import id.anugerah.decision.Decided;
import id.anugerah.decision.DecisionReading;
import id.anugerah.decision.Decisions;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Tables from their files alone. Found by name in META-INF/services: where it is wanted, no Spring runs. */
public final class TablesAtHand implements DecisionReading {

    @Override
    public Decisions of(Map<String, byte[]> files) {
        Map<String, DmnDecision> parsed = new HashMap<>();
        return (table, facts) -> {
            try {
                DmnDecision decision = parsed.computeIfAbsent(table, id -> Engine.DMN.parseDecision(id,
                        new ByteArrayInputStream(files.get(id))));
                return new Decided(table, 0, Engine.DMN.evaluateDecisionTable(decision, new HashMap<>(facts)).getResultList());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("Not a decision table that answers: " + table, e);
            }
        };
    }

    /** Building one takes a second; it keeps nothing of what it is asked. */
    private static final class Engine {
        private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }
}
