package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.anugerah.access.Role;
import id.anugerah.worklist.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** M2 to M4: what stands behind each box, and where the engine saves. */
class ModelRulesTest {

    private static final List<JavaClass> DELEGATES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.anugerah.process").stream()
            .filter(type -> type.isAssignableTo(JavaDelegate.class)).toList();

    @Test
    void m2EveryAutomaticBoxNamesItsDelegateByItsOwnId() {
        assertThat(automaticBoxes()).isNotEmpty().allSatisfy(box ->
                assertThat(expression(box)).as(box.getId()).isEqualTo("${" + beanName(box) + "}"));
    }

    @Test
    void m2TheDelegateOfABoxLivesInThePackageOfItsDiagram() {
        Set<String> delegates = DELEGATES.stream().map(JavaClass::getFullName).collect(Collectors.toSet());
        assertThat(automaticBoxes()).allSatisfy(box -> assertThat(delegates).as(box.getId()).contains(className(box)));
        assertThat(DELEGATES).allSatisfy(delegate -> assertThat(delegate.getAnnotationOfType(Component.class).value())
                .as("bean name of %s", delegate.getSimpleName()).isEmpty());
    }

    @Test
    void m2NoDelegateWithoutABox() {
        Set<String> needed = automaticBoxes().stream().map(ModelRulesTest::className).collect(Collectors.toSet());
        assertThat(DELEGATES).allSatisfy(delegate -> assertThat(needed).contains(delegate.getFullName()));
    }

    @Test
    void m2NoTwoBoxesShareADelegate() {
        assertThat(automaticBoxes().stream().map(ModelRulesTest::expression)).doesNotHaveDuplicates();
    }

    @Test
    void m3EveryUserTaskSaysWhoUntilWhenAndWhere() {
        Set<String> groups = Arrays.stream(Role.values()).map(Role::candidateGroup).collect(Collectors.toSet());
        assertThat(Models.all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(groups).as("candidate group of %s", task.getId()).contains(task.getCamundaCandidateGroups());
            assertThat(task.getCamundaDueDate()).as("due date of %s", task.getId()).startsWith("${calendar.");
            assertThat(task.getCamundaFormKey()).as("form key of %s", task.getId()).matches("(view|form):.+");
        });
    }

    @Test
    void m3EveryTaskThatModulesAskForByNameExists() {
        assertThat(namedBoxes()).isNotEmpty().isSubsetOf(Models.all(UserTask.class).stream().map(UserTask::getId).toList());
    }

    @Test
    void m4TheEngineSavesAfterEveryPersonAndNeverBefore() {
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.isCamundaAsyncAfter()).as("asyncAfter of %s", task.getId()).isTrue();
            assertThat(task.isCamundaAsyncBefore()).as("asyncBefore of %s", task.getId()).isFalse();
        });
    }

    @Test
    void m4TheEngineSavesAfterEveryMessage() {
        assertThat(Models.all(IntermediateCatchEvent.class).stream().filter(event -> waitsFor(event, MessageEventDefinition.class)))
                .isNotEmpty().allSatisfy(event -> assertThat(event.isCamundaAsyncAfter()).as(event.getId()).isTrue());
    }

    @Test
    void m4ATimerIsASavePointByItself() {
        assertThat(Models.all(CatchEvent.class).stream().filter(event -> waitsFor(event, TimerEventDefinition.class)))
                .isNotEmpty().allSatisfy(event -> {
                    assertThat(event.isCamundaAsyncAfter()).as("asyncAfter of %s", event.getId()).isFalse();
                    assertThat(event.isCamundaAsyncBefore()).as("asyncBefore of %s", event.getId()).isFalse();
                });
    }

    private static List<String> namedBoxes() {
        return Arrays.stream(Box.class.getFields()).filter(field -> field.getType() == Box.class).map(field -> {
            try {
                return ((Box) field.get(null)).id();
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }).toList();
    }

    private static boolean waitsFor(CatchEvent event, Class<?> definition) {
        return event.getEventDefinitions().stream().anyMatch(definition::isInstance);
    }

    private static List<Task> automaticBoxes() {
        return Stream.concat(Models.all(ServiceTask.class).stream(), Models.all(BusinessRuleTask.class).stream())
                .map(Task.class::cast).toList();
    }

    private static String expression(Task box) {
        return box instanceof ServiceTask service ? service.getCamundaDelegateExpression()
                : ((BusinessRuleTask) box).getCamundaDelegateExpression();
    }

    private static String className(FlowNode box) {
        String bean = beanName(box);
        return "id.anugerah.process." + Models.processOf(box) + "." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    }

    /** task_open_phase is served by openPhase. */
    private static String beanName(FlowNode box) {
        StringBuilder name = new StringBuilder();
        for (String word : box.getId().replaceFirst("^task_", "").split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
