package id.anugerah.process.mining;

import id.anugerah.mining.ModelBox;
import id.anugerah.mining.StepKind;
import id.anugerah.shared.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Boxes where a case can stand or end, as the eye meets them: from left to right, then from top to bottom; ends last. */
final class DiagramBoxes {

    private static final String WORDS = "https://anugerah.id/words";

    private DiagramBoxes() {
    }

    static List<ModelBox> of(BpmnModelInstance model) {
        Map<String, BpmnShape> shapes = new HashMap<>();
        model.getModelElementsByType(BpmnShape.class).forEach(shape -> shapes.put(shape.getBpmnElement().getId(), shape));
        return model.getModelElementsByType(FlowNode.class).stream().filter(node -> kind(node).isPresent())
                .sorted(Comparator.comparing((FlowNode node) -> node instanceof EndEvent).thenComparingDouble(node -> place(shapes.get(node.getId()), Bounds::getX))
                        .thenComparingDouble(node -> place(shapes.get(node.getId()), Bounds::getY)))
                .map(node -> new ModelBox(node.getId(), name(node), kind(node).orElseThrow())).toList();
    }

    /** By the frame of an event that ends the process: its end, where it has one. The engine names the frame as the place of the end. */
    static Map<String, String> endsByFrame(BpmnModelInstance model) {
        Map<String, String> ends = new HashMap<>();
        model.getModelElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent).forEach(frame -> {
            Collection<EndEvent> inside = frame.getChildElementsByType(EndEvent.class);
            if (inside.size() == 1) {
                ends.put(frame.getId(), inside.iterator().next().getId());
            }
        });
        return ends;
    }

    /** What is not drawn comes last. */
    private static double place(BpmnShape shape, Function<Bounds, Double> side) {
        return shape == null ? Double.MAX_VALUE : side.apply(shape.getBounds());
    }

    static Text name(FlowNode node) {
        String name = Objects.requireNonNullElse(node.getName(), node.getId());
        return new Text(name, Objects.requireNonNullElse(node.getAttributeValueNs(WORDS, "en"), name));
    }

    /** An event behind an event gateway is over in the moment it begins: the gateway is where a case waits for it. */
    private static Optional<StepKind> kind(FlowNode node) {
        if (node instanceof UserTask) {
            return Optional.of(StepKind.PERSON);
        }
        if (node instanceof CallActivity) {
            return Optional.of(StepKind.CALL);
        }
        if (node instanceof EventBasedGateway || node instanceof ReceiveTask) {
            return Optional.of(StepKind.EVENT);
        }
        if (node instanceof IntermediateCatchEvent) {
            return node.getIncoming().stream().map(SequenceFlow::getSource).anyMatch(EventBasedGateway.class::isInstance)
                    ? Optional.empty() : Optional.of(StepKind.EVENT);
        }
        if (node instanceof EndEvent) {
            return Optional.of(StepKind.END);
        }
        return node instanceof Task ? Optional.of(StepKind.STEP) : Optional.empty();
    }
}
