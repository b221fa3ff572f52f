package id.anugerah.support;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables straight from processes/, without engine and database: for tests of one rule. */
public final class TablesFromFiles implements Decisions {

    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Override
    public Decided decide(String table, Map<String, ?> facts) {
        try (InputStream file = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            DmnDecision decision = dmn.parseDecision(table, file);
            return new Decided(table, 1, dmn.evaluateDecisionTable(decision, new HashMap<>(facts)).getResultList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
