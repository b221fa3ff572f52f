package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M1: every id and label speaks, no diagram is too big, no history is kept for ever. */
class ModelWordsTest {

    private static final int MOST_NODES = 20;
    private static final String ENGLISH = "https://anugerah.id/words";

    private static final Map<Class<? extends FlowElement>, String> PREFIXES = Map.of(Event.class, "event_", Task.class,
            "task_", Gateway.class, "gateway_", CallActivity.class, "call_", SequenceFlow.class, "flow_", SubProcess.class, "case_");

    @Test
    void m1AProcessIsNamedLikeItsFile() {
        assertThat(Models.diagrams()).isNotEmpty()
                .allSatisfy(diagram -> assertThat(diagram.process().getId()).isEqualTo(diagram.toString()));
    }

    @Test
    void m1IdsSpeak() {
        assertThat(Models.all(FlowElement.class)).isNotEmpty().allSatisfy(element -> {
            assertThat(PREFIXES.entrySet()).as("kind of %s", element.getId())
                    .anyMatch(kind -> kind.getKey().isInstance(element) && element.getId().startsWith(kind.getValue()));
            assertThat(element.getId()).matches("[a-z]+(_[a-z0-9]+)+");
        });
    }

    @Test
    void m1EveryNodeHasALabel() {
        assertThat(Models.all(FlowNode.class)).isNotEmpty()
                .allSatisfy(node -> assertThat(node.getName()).as("label of %s", node.getId()).isNotBlank());
    }

    /** The screens draw the same diagram in the reader's language. */
    @Test
    void m1EveryLabelIsThereInEnglishToo() {
        assertThat(Models.all(FlowElement.class).stream().filter(element -> element.getName() != null)).isNotEmpty()
                .allSatisfy(element -> assertThat(element.getAttributeValueNs(ENGLISH, "en"))
                        .as("English label of %s", element.getId()).isNotBlank());
        assertThat(Models.all(Process.class)).allSatisfy(process ->
                assertThat(process.getAttributeValueNs(ENGLISH, "en")).as("English name of %s", process.getId()).isNotBlank());
    }

    /** Work lists name a task that has no form, and open work of any kind. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void m1EveryUserTaskHasANameInTheWorkList(String language) throws IOException {
        String bundles = "";
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".properties")
                    && one.toString().endsWith("_en.properties") == language.equals("_en")).toList()) {
                bundles += Files.readString(file);
            }
        }
        String known = bundles;
        assertThat(Models.all(UserTask.class)).isNotEmpty()
                .allSatisfy(task -> assertThat(known).contains("\nbox." + task.getId() + "="));
    }

    @Test
    void m1EveryWayOutOfADecisionHasALabel() {
        assertThat(Models.all(Gateway.class).stream().filter(gateway -> !(gateway instanceof EventBasedGateway))
                .filter(gateway -> gateway.getOutgoing().size() > 1)).isNotEmpty().allSatisfy(gateway ->
                assertThat(gateway.getOutgoing()).allSatisfy(flow ->
                        assertThat(flow.getName()).as("label of %s", flow.getId()).isNotBlank()));
    }

    @Test
    void m1EveryProcessSaysHowLongItsHistoryIsKept() {
        assertThat(Models.all(Process.class)).allSatisfy(process ->
                assertThat(process.getCamundaHistoryTimeToLiveString()).as(process.getId()).matches("P\\d+D"));
    }

    @Test
    void m1EveryProcessHasANameAndSaysWhatItIsFor() {
        assertThat(Models.all(Process.class)).allSatisfy(process -> {
            assertThat(process.getName()).as("name of %s", process.getId()).isNotBlank();
            assertThat(process.getDocumentations()).as("documentation of %s", process.getId()).isNotEmpty();
            assertThat(process.isExecutable()).as(process.getId()).isTrue();
        });
    }

    /** What happens inside an event sub-process is beside the main way and does not count. */
    @Test
    void m1NoDiagramIsTooBig() {
        assertThat(Models.diagrams()).allSatisfy(diagram -> assertThat(diagram.process().getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .filter(node -> !(node instanceof SubProcess aside && aside.triggeredByEvent())))
                .as("nodes of %s", diagram).hasSizeLessThanOrEqualTo(MOST_NODES));
    }

    @Test
    void m1EveryNodeIsReached() {
        assertThat(Models.all(FlowNode.class).stream().filter(node -> node instanceof Activity || node instanceof Gateway)
                .filter(node -> !(node instanceof SubProcess))).allSatisfy(node ->
                assertThat(node.getIncoming()).as("ways to %s", node.getId()).isNotEmpty());
    }
}
