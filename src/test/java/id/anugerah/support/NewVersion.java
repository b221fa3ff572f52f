package id.anugerah.support;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** A changed copy of a diagram of processes/, deployed beside it for one test; closed, it is gone with all that runs in it. */
public final class NewVersion implements AutoCloseable {

    private final RepositoryService repository;
    private final Deployment deployment;
    private final ProcessDefinition before;

    private NewVersion(Product product, String process, UnaryOperator<String> changed) {
        repository = product.the(RepositoryService.class);
        before = newest(process);
        deployment = repository.createDeployment().name("new version").addString(process + ".bpmn", changed.apply(file(process))).deploy();
    }

    /** @param changed gets the file as it is */
    public static NewVersion of(Product product, String process, UnaryOperator<String> changed) {
        return new NewVersion(product, process, changed);
    }

    /** The receipt is followed by one step more, in which a participant reads it. */
    public static NewVersion withOneStepMore(Product product) {
        return of(product, "self_assessment", NewVersion::oneStepMore);
    }

    private static String oneStepMore(String file) {
        return file.replace("<bpmn:endEvent id=\"event_submitted\"", """
                <bpmn:userTask id="task_read_receipt" name="Baca tanda terima" words:en="Read the receipt" \
                camunda:candidateGroups="participant" camunda:formKey="view:participant/assessment" camunda:asyncAfter="true">
                  <bpmn:incoming>flow_confirm_receipt_to_read_receipt</bpmn:incoming>
                  <bpmn:outgoing>flow_confirm_receipt_to_submitted</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="flow_confirm_receipt_to_read_receipt" sourceRef="task_confirm_receipt" \
                targetRef="task_read_receipt" />
                <bpmn:endEvent id="event_submitted\"""")
                .replace("<bpmn:outgoing>flow_confirm_receipt_to_submitted</bpmn:outgoing>\n    </bpmn:serviceTask>",
                        "<bpmn:outgoing>flow_confirm_receipt_to_read_receipt</bpmn:outgoing>\n    </bpmn:serviceTask>")
                .replace("id=\"flow_confirm_receipt_to_submitted\" sourceRef=\"task_confirm_receipt\"",
                        "id=\"flow_confirm_receipt_to_submitted\" sourceRef=\"task_read_receipt\"");
    }

    /** Of the version before and of this one, as the engine names them. */
    public String from() {
        return before.getId();
    }

    public int fromVersion() {
        return before.getVersion();
    }

    public String to() {
        return newest(before.getKey()).getId();
    }

    public int toVersion() {
        return newest(before.getKey()).getVersion();
    }

    private ProcessDefinition newest(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
    }

    private static String file(String process) {
        try (var file = NewVersion.class.getResourceAsStream("/processes/" + process + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment.getId(), true);
    }
}
