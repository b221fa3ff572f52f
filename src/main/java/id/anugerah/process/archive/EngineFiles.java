package id.anugerah.process.archive;

import id.anugerah.archive.DeployedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Every version that was ever deployed: which of them an edition used is not known for certain any more once the engine has
 * cleaned up its history.
 */
@Component
class EngineFiles implements DeployedFiles {

    private final RepositoryService repository;

    EngineFiles(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void each(BiConsumer<String, byte[]> taker) {
        repository.createProcessDefinitionQuery().orderByProcessDefinitionKey().asc().orderByProcessDefinitionVersion().asc()
                .list().forEach(process -> taker.accept(process.getKey() + "-" + process.getVersion() + ".bpmn",
                        bytes(repository.getProcessModel(process.getId()))));
        repository.createDecisionDefinitionQuery().orderByDecisionDefinitionKey().asc().orderByDecisionDefinitionVersion().asc()
                .list().forEach(table -> taker.accept(table.getKey() + "-" + table.getVersion() + ".dmn",
                        bytes(repository.getDecisionModel(table.getId()))));
    }

    private static byte[] bytes(InputStream model) {
        try (model) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
