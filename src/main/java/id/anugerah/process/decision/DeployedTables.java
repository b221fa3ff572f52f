package id.anugerah.process.decision;

import id.anugerah.decision.Decided;
import id.anugerah.decision.DecisionTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/**
 * Reads the deployed file of a version and evaluates it without the engine's decision history, so that a preview stays a read;
 * every decision that counts writes the version into its own record. A version never changes: its file is parsed once, and its
 * last thousand answers are remembered.
 */
@Component
class DeployedTables implements DecisionTables {

    /** Deployments of the product's own files; rules that people publish have another name. */
    static final String FILES = "processes";
    private static final String PUBLISHED = "rules";
    private static final int REMEMBERED = 1_000;

    private final RepositoryService repository;
    private final DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Map<Question, Decided> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Decided> eldest) {
            return size() > REMEMBERED;
        }
    });

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Decided decide(String table, int version, Map<String, ?> facts) {
        Question question = new Question(table, version, new HashMap<>(facts));
        return answers.computeIfAbsent(question, asked -> new Decided(table, version, List.copyOf(dmn.evaluateDecisionTable(
                parsed(table, version), new HashMap<>(facts)).getResultList())));
    }

    @Override
    public Map<String, Integer> ofFiles() {
        Set<String> ours = repository.createDeploymentQuery().deploymentName(FILES).list().stream().map(Deployment::getId)
                .collect(Collectors.toSet());
        Map<String, Integer> versions = new TreeMap<>();
        repository.createDecisionDefinitionQuery().list().stream().filter(table -> ours.contains(table.getDeploymentId()))
                .forEach(table -> versions.merge(table.getKey(), table.getVersion(), Math::max));
        return versions;
    }

    @Override
    public byte[] file(String table, int version) {
        return bytes(definition(table, version).orElseThrow(() -> unknown(table, version)).getId());
    }

    @Override
    public int deploy(String table, byte[] file) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(table).orderByDecisionDefinitionVersion().desc()
                .list().stream().filter(known -> Arrays.equals(bytes(known.getId()), file)).findFirst()
                .map(DecisionDefinition::getVersion).orElseGet(() -> {
                    repository.createDeployment().name(PUBLISHED).source("anugerah")
                            .addInputStream(table + ".dmn", new ByteArrayInputStream(file)).deploy();
                    return repository.createDecisionDefinitionQuery().decisionDefinitionKey(table).latestVersion().singleResult()
                            .getVersion();
                });
    }

    private DmnDecision parsed(String table, int version) {
        return parsed.computeIfAbsent(table + ":" + version, key -> {
            DecisionDefinition definition = definition(table, version).orElseThrow(() -> unknown(table, version));
            return dmn.parseDecision(table, repository.getDecisionModel(definition.getId()));
        });
    }

    private Optional<DecisionDefinition> definition(String table, int version) {
        return Optional.ofNullable(repository.createDecisionDefinitionQuery().decisionDefinitionKey(table)
                .decisionDefinitionVersion(version).singleResult());
    }

    private byte[] bytes(String definition) {
        try (InputStream file = repository.getDecisionModel(definition)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException unknown(String table, int version) {
        return new IllegalStateException("Version " + version + " of the decision table " + table + " is not deployed");
    }

    private record Question(String table, int version, Map<String, Object> facts) {
    }
}
