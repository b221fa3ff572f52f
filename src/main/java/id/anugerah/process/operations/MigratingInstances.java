package id.anugerah.process.operations;

import id.anugerah.operations.Comparison;
import id.anugerah.operations.MigrationDesk;
import id.anugerah.operations.Obstacle;
import id.anugerah.operations.ProcessVersion;
import id.anugerah.process.operations.store.VersionRows;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.TaskEvents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Migrates in the caller's transaction; a rehearsal does the same and rolls it back, so that it cannot be wrong. */
@Component
class MigratingInstances implements MigrationDesk {

    private static final int TOGETHER = 25;

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final TaskEvents events;
    private final Comparing comparing;
    private final VersionRows rows;
    private final TransactionTemplate apart;

    MigratingInstances(RuntimeService runtime, RepositoryService repository, TaskService tasks, TaskEvents events,
                       Comparing comparing, VersionRows rows, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.events = events;
        this.comparing = comparing;
        this.rows = rows;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<ProcessVersion> versions() {
        return rows.versions();
    }

    @Override
    public Comparison compare(String from, String to) {
        return comparing.compare(from, to);
    }

    @Override
    public Map<String, UUID> instances(String definition) {
        return rows.instances(definition);
    }

    @Override
    public Map<String, List<Obstacle>> rehearse(id.anugerah.operations.MigrationPlan plan, Collection<String> instances) {
        Map<String, List<Obstacle>> against = new LinkedHashMap<>();
        MigrationPlan engines;
        try {
            engines = plan(plan);
        } catch (ProcessEngineException e) {
            instances.forEach(instance -> against.put(instance, Obstacles.of(e)));
            return against;
        }
        List<String> all = new ArrayList<>(instances);
        for (int first = 0; first < all.size(); first += TOGETHER) {
            List<String> some = all.subList(first, Math.min(all.size(), first + TOGETHER));
            if (!against(engines, some).isEmpty()) {
                some.forEach(instance -> {
                    List<Obstacle> obstacles = against(engines, List.of(instance));
                    if (!obstacles.isEmpty()) {
                        against.put(instance, obstacles);
                    }
                });
            }
        }
        return against;
    }

    private List<Obstacle> against(MigrationPlan plan, List<String> instances) {
        try {
            return apart.execute(tx -> {
                tx.setRollbackOnly();
                runtime.newMigration(plan).processInstanceIds(instances).execute();
                return List.of();
            });
        } catch (ProcessEngineException e) {
            return Obstacles.of(e);
        }
    }

    @Override
    public Optional<UUID> key(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult())
                .map(ProcessInstance::getBusinessKey).map(UUID::fromString);
    }

    @Override
    public boolean migrate(id.anugerah.operations.MigrationPlan plan, String instance) {
        ProcessInstance now = runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        Refused.unless(now != null, "operations.processGone");
        if (now.getProcessDefinitionId().equals(plan.to())) {
            return false;
        }
        Refused.unless(now.getProcessDefinitionId().equals(plan.from()), "operations.otherVersion");
        try {
            runtime.newMigration(plan(plan)).processInstanceIds(instance).execute();
        } catch (ProcessEngineException e) {
            Refused cannot = new Refused("operations.cannotGo");
            cannot.initCause(e);
            throw cannot;
        }
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> {
            UserTask box = repository.getBpmnModelInstance(plan.to()).getModelElementById(task.getTaskDefinitionKey());
            events.moved(task.getId(), new Box(task.getTaskDefinitionKey()), box.getCamundaFormKey());
        });
        return true;
    }

    private MigrationPlan plan(id.anugerah.operations.MigrationPlan plan) {
        MigrationPlanBuilder builder = runtime.createMigrationPlan(plan.from(), plan.to());
        builder.mapEqualActivities();
        plan.chosen().forEach(builder::mapActivities);
        return builder.build();
    }
}
