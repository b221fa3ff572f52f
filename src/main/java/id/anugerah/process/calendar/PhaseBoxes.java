package id.anugerah.process.calendar;

import id.anugerah.process.engine.ProcessCalendar;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Which boxes of a diagram's version take their date from a phase: told by the diagram itself. */
@Component
class PhaseBoxes {

    private final RepositoryService repository;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    PhaseBoxes(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param definition id of a version; it never changes */
    boolean contain(String definition, String box) {
        return known.computeIfAbsent(definition, id -> read(repository.getBpmnModelInstance(id))).contains(box);
    }

    private static Set<String> read(BpmnModelInstance diagram) {
        Set<String> boxes = new HashSet<>();
        diagram.getModelElementsByType(UserTask.class).stream().filter(task -> ofPhase(task.getCamundaDueDate()))
                .forEach(task -> boxes.add(task.getId()));
        diagram.getModelElementsByType(TimerEventDefinition.class).stream()
                .filter(timer -> Optional.ofNullable(timer.getTimeDate()).filter(date -> ofPhase(date.getTextContent())).isPresent())
                .forEach(timer -> boxes.add(((FlowNode) timer.getParentElement()).getId()));
        return boxes;
    }

    private static boolean ofPhase(String expression) {
        return expression != null && ProcessCalendar.OF_A_PHASE.matcher(expression).find();
    }
}
