package id.anugerah.process.decision;

import id.anugerah.decision.DecisionSources;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Hashes the deployed files of the decision tables. */
@Component
class TableSources implements DecisionSources {

    private final RepositoryService repository;

    TableSources(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> sha256(String table, int version) {
        return Optional.ofNullable(repository.createDecisionDefinitionQuery().decisionDefinitionKey(table)
                .decisionDefinitionVersion(version).singleResult()).map(definition -> hash(definition.getId()));
    }

    private String hash(String definition) {
        try (InputStream file = repository.getDecisionModel(definition)) {
            return Sha256.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
