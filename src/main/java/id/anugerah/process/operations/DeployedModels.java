package id.anugerah.process.operations;

import id.anugerah.operations.ProcessModels;
import id.anugerah.shared.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads what is deployed; a version never changes. */
@Component
class DeployedModels implements ProcessModels {

    private static final String WORDS = "https://anugerah.id/words";

    private final RepositoryService repository;

    DeployedModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public String xml(String definition) {
        try (InputStream file = repository.getProcessModel(definition)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Text> names(String definition) {
        Map<String, Text> names = new HashMap<>();
        repository.getBpmnModelInstance(definition).getModelElementsByType(FlowElement.class).forEach(element -> {
            if (element.getName() != null) {
                String english = element.getAttributeValueNs(WORDS, "en");
                names.put(element.getId(), new Text(element.getName(), Objects.requireNonNullElse(english, element.getName())));
            }
        });
        return names;
    }
}
