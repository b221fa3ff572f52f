package id.anugerah.process.mining;

import id.anugerah.process.mining.store.PassageRows.Drawn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What leads to each box of a diagram. Gateways that do not wait leave no trace in a case, so the way goes through them. */
final class DiagramFlows {

    private DiagramFlows() {
    }

    static Map<String, Drawn> of(BpmnModelInstance model) {
        Map<String, Drawn> all = new HashMap<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> all.put(node.getId(),
                new Drawn(DiagramBoxes.name(node), before(node), interrupts(node))));
        return all;
    }

    private static Set<String> before(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return event.cancelActivity() ? Set.of(event.getAttachedTo().getId()) : Set.of();
        }
        if (interrupts(node)) { // a frame whose event ends whatever runs around it
            ModelElementInstance around = node.getParentElement().getParentElement();
            return around.getChildElementsByType(FlowNode.class).stream().map(FlowNode::getId).collect(Collectors.toSet());
        }
        Set<String> found = new HashSet<>();
        walk(node, found, new HashSet<>());
        return found;
    }

    private static void walk(FlowNode node, Set<String> found, Set<FlowNode> seen) {
        for (SequenceFlow flow : node.getIncoming()) {
            FlowNode source = flow.getSource();
            if (source instanceof Gateway && !(source instanceof EventBasedGateway)) {
                if (seen.add(source)) {
                    walk(source, found, seen);
                }
            } else {
                found.add(source.getId());
            }
        }
    }

    private static boolean interrupts(FlowNode node) {
        return node instanceof BoundaryEvent boundary ? boundary.cancelActivity()
                : node instanceof StartEvent start && start.isInterrupting() && start.getParentElement() instanceof SubProcess frame
                && frame.triggeredByEvent();
    }
}
