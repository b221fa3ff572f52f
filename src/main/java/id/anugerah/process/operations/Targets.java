package id.anugerah.process.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Boxes that a token may be moved to, all of its own scope: to a person, or where the diagram itself has a way out of the box.
 * So nobody's judgement is skipped, and no step whose result a gateway further on reads.
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
                    .filter(node -> Objects.equals(node.getParentElement(), from.getParentElement()))
                    .filter(UserTask.class::isInstance)
                    .map(FlowNode::getId).forEach(targets::add);
            model.getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().getId().equals(box) && event.cancelActivity())
                    .flatMap(event -> event.getOutgoing().stream()).map(SequenceFlow::getTarget)
                    .filter(node -> KINDS.stream().anyMatch(kind -> kind.isInstance(node))).map(FlowNode::getId).forEach(targets::add);
            targets.remove(box);
        }
        return targets;
    }
}
