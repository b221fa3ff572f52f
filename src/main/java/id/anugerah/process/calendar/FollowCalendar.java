package id.anugerah.process.calendar;

import id.anugerah.calendar.CalendarProcess;
import id.anugerah.calendar.Rescheduled;
import id.anugerah.process.calendar.store.DatedBoxes;
import id.anugerah.process.calendar.store.DatedBoxes.Dated;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Asks each timer and each open task of an edition again for its date, by the expression of its own diagram. A timer that is just
 * firing and this one cannot both commit.
 */
@Component
class FollowCalendar implements CalendarProcess {

    private final DatedBoxes rows;
    private final PhaseBoxes boxes;
    private final ManagementService management;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    FollowCalendar(DatedBoxes rows, PhaseBoxes boxes, ManagementService management, TaskService tasks,
                   ProcessEngineConfigurationImpl engine) {
        this.rows = rows;
        this.boxes = boxes;
        this.management = management;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public List<Rescheduled> follow(UUID edition) {
        Map<String, Rescheduled> moved = new TreeMap<>();
        timers(edition).forEach(timer -> count(moved, timer, 1, 0));
        rows.tasks(edition).stream().filter(task -> boxes.contain(task.definition(), task.box())).filter(this::dueDate)
                .forEach(task -> count(moved, task, 0, 1));
        return List.copyOf(moved.values());
    }

    private List<Dated> timers(UUID edition) {
        List<Dated> before = rows.timers(edition).stream().filter(timer -> boxes.contain(timer.definition(), timer.box())).toList();
        before.forEach(timer -> management.recalculateJobDuedate(timer.id(), false));
        Map<String, Optional<Instant>> after = rows.timers(edition).stream().collect(Collectors.toMap(Dated::id, Dated::due));
        return before.stream().filter(timer -> !timer.due().equals(after.get(timer.id()))).toList();
    }

    private boolean dueDate(Dated task) {
        Date due = engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity open = context.getTaskManager().findTaskById(task.id());
            return (Date) open.getTaskDefinition().getDueDateExpression().getValue(open.getExecution());
        });
        if (task.due().filter(due.toInstant()::equals).isPresent()) {
            return false;
        }
        tasks.setDueDate(task.id(), due);
        return true;
    }

    private static void count(Map<String, Rescheduled> moved, Dated one, int timers, int dueDates) {
        moved.merge(one.process() + "/" + one.box(), new Rescheduled(one.process(), one.box(), timers, dueDates), (was, more) ->
                new Rescheduled(was.process(), was.box(), was.timers() + more.timers(), was.dueDates() + more.dueDates()));
    }
}
