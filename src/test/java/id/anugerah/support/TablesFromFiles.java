package id.anugerah.support;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision tables straight from processes/, without engine and database: for tests of one rule. */
public final class TablesFromFiles implements Decisions {

    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final UnaryOperator<String> changed;

    public TablesFromFiles() {
        this(text -> text);
    }

    /** @param changed what somebody makes of each file before it is asked */
    public TablesFromFiles(UnaryOperator<String> changed) {
        this.changed = changed;
    }

    @Override
    public Decided decide(String table, Map<String, ?> facts) {
        try {
            String file = changed.apply(Files.readString(Path.of("processes", table + ".dmn")));
            DmnDecision decision = dmn.parseDecision(table, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            return new Decided(table, 1, dmn.evaluateDecisionTable(decision, new HashMap<>(facts)).getResultList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
