package id.anugerah.process.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Task;

/**
 * Boxes that a token may be moved to: of the same scope, so that none is begun or ended with it, and such where something is
 * done, awaited or ended; a gateway alone decides nothing that a person could foresee.
 */
final class Targets {

    private static final List<Class<? extends FlowNode>> KINDS =
            List.of(Task.class, CallActivity.class, IntermediateCatchEvent.class, EndEvent.class);

    private Targets() {
    }

    static Set<String> of(BpmnModelInstance model, String box) {
        Set<String> targets = new LinkedHashSet<>();
        if (model.getModelElementById(box) instanceof FlowNode from) {
            model.getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> KINDS.stream().anyMatch(kind -> kind.isInstance(node)))
                    .filter(node -> Objects.equals(node.getParentElement(), from.getParentElement()))
                    .map(FlowNode::getId).filter(id -> !id.equals(box)).forEach(targets::add);
        }
        return targets;
    }
}
