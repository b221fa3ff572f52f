package id.anugerah.process.operations;

import id.anugerah.operations.BoxPair;
import id.anugerah.operations.Comparison;
import id.anugerah.operations.ProcessModels;
import id.anugerah.process.operations.store.VersionRows;
import id.anugerah.shared.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Two diagrams side by side: only boxes at which a token can rest matter to a plan. */
@Component
class Comparing {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcessModels models;
    private final VersionRows rows;

    Comparing(RepositoryService repository, RuntimeService runtime, ProcessModels models, VersionRows rows) {
        this.repository = repository;
        this.runtime = runtime;
        this.models = models;
        this.rows = rows;
    }

    Comparison compare(String from, String to) {
        Map<String, String> equal = runtime.createMigrationPlan(from, to).mapEqualActivities().build().getInstructions().stream()
                .collect(Collectors.toMap(MigrationInstruction::getSourceActivityId, MigrationInstruction::getTargetActivityId));
        Collection<FlowNode> before = resting(repository.getBpmnModelInstance(from));
        Collection<FlowNode> after = resting(repository.getBpmnModelInstance(to));
        Map<String, Text> oldNames = models.names(from);
        Map<String, Text> newNames = models.names(to);
        Map<String, Integer> standing = rows.standing(from);
        List<BoxPair> pairs = before.stream().map(box -> {
            // a step without a wait is no part of the engine's plan: what waits before it goes by its id
            Optional<String> same = Optional.ofNullable(equal.get(box.getId())).or(() -> after.stream()
                    .filter(other -> other.getId().equals(box.getId()) && kind(other).equals(kind(box))).findFirst().map(FlowNode::getId));
            Map<String, Text> candidates = new LinkedHashMap<>();
            if (same.isEmpty() && waits(box)) {
                after.stream().filter(other -> kind(other).equals(kind(box)) && !equal.containsValue(other.getId()))
                        .forEach(other -> candidates.put(other.getId(), name(newNames, other.getId())));
            }
            return new BoxPair(box.getId(), name(oldNames, box.getId()), same, candidates, standing.getOrDefault(box.getId(), 0));
        }).toList();
        Map<String, Text> added = new LinkedHashMap<>();
        after.stream().map(FlowNode::getId).filter(id -> before.stream().noneMatch(box -> box.getId().equals(id)))
                .forEach(id -> added.put(id, name(newNames, id)));
        return new Comparison(pairs, added);
    }

    private static Collection<FlowNode> resting(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof Activity || node instanceof IntermediateCatchEvent).toList();
    }

    private static boolean waits(FlowNode box) {
        return box instanceof UserTask || box instanceof ReceiveTask || box instanceof CallActivity || box instanceof CatchEvent;
    }

    private static String kind(FlowNode node) {
        return node.getElementType().getTypeName();
    }

    private static Text name(Map<String, Text> names, String box) {
        return names.getOrDefault(box, new Text(box, box));
    }
}
