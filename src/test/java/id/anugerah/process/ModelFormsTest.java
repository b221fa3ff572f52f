package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.anugerah.ui.worklist.Screens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** M3: what a person finds behind each user task, a form or a screen, in both languages. */
class ModelFormsTest {

    /** Camunda's texts, and the custom property that has the English of each. */
    private static final Map<String, String> ENGLISH = Map.of("label", "label_en", "text", "text_en", "description",
            "description_en", "dateLabel", "date_label_en", "timeLabel", "time_label_en");

    private final Map<String, JsonNode> forms = forms();

    @Test
    void m3EveryFormThatATaskNamesExistsAndIsNamedLikeTheTask() {
        assertThat(keys("form:")).isNotEmpty().allSatisfy((task, form) -> {
            assertThat(form).isEqualTo(task);
            assertThat(forms).containsKey(form);
        });
    }

    @Test
    void m3EveryViewThatATaskOrAFormNamesExists() {
        assertThat(keys("view:")).isNotEmpty().allSatisfy((task, view) -> assertThat(Screens.views()).as(task).containsKey(view));
        assertThat(viewsOfForms()).isNotEmpty().isSubsetOf(Screens.views().keySet());
    }

    @Test
    void m3EveryViewIsNamedAndLeadsToAScreen() {
        Set<String> named = new TreeSet<>(keys("view:").values());
        named.addAll(viewsOfForms());
        assertThat(named).containsExactlyInAnyOrderElementsOf(Screens.views().keySet());
        List<String> routes = new ClassFileImporter().importPackages("id.anugerah.ui").stream()
                .filter(type -> type.isAnnotatedWith(Route.class)).map(type -> type.getAnnotationOfType(Route.class).value()
                        + (type.isAssignableTo(HasUrlParameter.class) ? "/:parameter" : ""))
                .map(route -> route.replaceAll(":\\w+(\\([^)]*\\))?", "{}")).toList();
        assertThat(Screens.views()).allSatisfy((view, address) ->
                assertThat(routes).as(view).contains(address.replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "{}")));
    }

    @Test
    void m3EveryFormIsUsedAndNamedLikeItsFile() {
        assertThat(forms.keySet()).isNotEmpty().isEqualTo(keys("form:").keySet());
        assertThat(forms).allSatisfy((name, form) -> assertThat(form.path("id").asText()).isEqualTo(name));
    }

    @Test
    void m3EveryTextOfAFormIsInBothLanguages() {
        eachComponent((name, component) -> ENGLISH.forEach((indonesian, english) -> {
            if (component.has(indonesian)) {
                assertThat(component.get(indonesian).asText()).as("%s of %s", indonesian, name).isNotBlank();
                assertThat(component.path("properties").path(english).asText()).as("%s of %s", english, name).isNotBlank();
            }
        }));
    }

    @Test
    void m3EveryChoiceHasALabelInBothLanguages() {
        List<String> seen = new ArrayList<>();
        eachComponent((name, component) -> component.path("values").forEach(choice -> {
            seen.add(name);
            assertThat(choice.path("label").asText()).as("label of a choice of %s", name).isNotBlank();
            assertThat(component.path("properties").path("value_en." + choice.path("value").asText()).asText())
                    .as("English of %s of %s", choice.path("value"), name).isNotBlank();
        }));
        assertThat(seen).isNotEmpty();
    }

    private Set<String> viewsOfForms() {
        return forms.values().stream().map(form -> form.path("components").path(0).path("properties").path("view").asText())
                .filter(view -> !view.isEmpty()).collect(Collectors.toSet());
    }

    /** What follows the prefix in the form keys, by task. */
    private static Map<String, String> keys(String prefix) {
        return Models.all(UserTask.class).stream().filter(task -> task.getCamundaFormKey().startsWith(prefix))
                .collect(Collectors.toMap(UserTask::getId, task -> task.getCamundaFormKey().substring(prefix.length())));
    }

    private void eachComponent(BiConsumer<String, JsonNode> check) {
        forms.forEach((name, form) -> form.findParents("type").stream().filter(node -> node != form)
                .forEach(component -> check.accept(name + "/" + component.path("id").asText(), component)));
    }

    private static Map<String, JsonNode> forms() {
        try (Stream<Path> all = Files.list(Path.of("forms"))) {
            return all.filter(file -> file.toString().endsWith(".form")).collect(Collectors.toMap(Models::nameOf, ModelFormsTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
