package id.anugerah.process.operations;

import id.anugerah.operations.CaseDesk;
import id.anugerah.operations.CaseFigures;
import id.anugerah.operations.OpenJob;
import id.anugerah.operations.RunningProcess;
import id.anugerah.operations.Token;
import id.anugerah.process.operations.store.CaseRows;
import id.anugerah.worklist.TaskEvents;
import id.anugerah.shared.Refused;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Instances of the engine as cases; a token is an activity instance, or a transition where a job waits. */
@Component
class RunningCases implements CaseDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RunningCases.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;
    private final ManagementService management;
    private final TaskService tasks;
    private final TaskEvents events;
    private final CaseRows rows;

    RunningCases(RuntimeService runtime, RepositoryService repository, HistoryService history,
                 ManagementService management, TaskService tasks, TaskEvents events, CaseRows rows) {
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.management = management;
        this.tasks = tasks;
        this.events = events;
        this.rows = rows;
    }

    @Override
    public List<CaseFigures> figures(Optional<Collection<UUID>> among, int limit) {
        return rows.figures(among, limit);
    }

    @Override
    public List<RunningProcess> of(UUID key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).list().stream()
                .map(this::process)
                .sorted(Comparator.comparing((RunningProcess one) -> one.parent().isPresent())
                        .thenComparing(RunningProcess::since).thenComparing(RunningProcess::process)).toList();
    }

    private RunningProcess process(ProcessInstance instance) {
        HistoricProcessInstance begun = history.createHistoricProcessInstanceQuery().processInstanceId(instance.getId()).singleResult();
        Set<String> passed = history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished().list()
                .stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
        return new RunningProcess(instance.getId(), begun.getProcessDefinitionKey(), instance.getProcessDefinitionId(),
                begun.getProcessDefinitionVersion(), Optional.ofNullable(begun.getSuperProcessInstanceId()),
                begun.getStartTime().toInstant(), instance.isSuspended(),
                Tokens.of(runtime.getActivityInstance(instance.getId())), passed, jobs(instance));
    }

    private List<OpenJob> jobs(ProcessInstance instance) {
        Map<String, String> boxes = management.createJobDefinitionQuery().processDefinitionId(instance.getProcessDefinitionId()).list()
                .stream().collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        return management.createJobQuery().processInstanceId(instance.getId()).orderByJobDuedate().asc().list().stream()
                .map(job -> new OpenJob(boxes.getOrDefault(job.getJobDefinitionId(), ""),
                        Optional.ofNullable(job.getDuedate()).map(Date::toInstant), job.getRetries() == 0)).toList();
    }

    @Override
    public void suspend(Collection<String> processes) {
        runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(List.copyOf(processes)).suspend();
        tasks(processes).forEach(task -> events.suspended(task, true));
    }

    @Override
    public void resume(Collection<String> processes) {
        runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(List.copyOf(processes)).activate();
        tasks(processes).forEach(task -> events.suspended(task, false));
    }

    private List<String> tasks(Collection<String> processes) {
        return tasks.createTaskQuery().processInstanceIdIn(processes.toArray(String[]::new)).list().stream().map(Task::getId).toList();
    }

    @Override
    public Set<String> targets(String definition, Token token) {
        return Targets.of(repository.getBpmnModelInstance(definition), token.box());
    }

    @Override
    public void move(String process, Token token, String box, String reason) {
        ProcessInstanceModificationBuilder move = runtime.createProcessInstanceModification(process).startBeforeActivity(box);
        try {
            (token.between() ? move.cancelTransitionInstance(token.id()) : move.cancelActivityInstance(token.id()))
                    .setAnnotation(reason).execute();
        } catch (Refused said) {
            throw said;
        } catch (RuntimeException e) {
            LOG.warn("Instance {} could not be moved from {} to {}", process, token.box(), box, e);
            throw new Refused("operations.moveFailed");
        }
    }

    @Override
    public void cancel(String process, String reason) {
        runtime.deleteProcessInstance(process, reason);
    }
}
