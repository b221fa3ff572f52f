package id.anugerah.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.BatchItem;
import id.anugerah.batch.BatchRun;
import id.anugerah.batch.Batches;
import id.anugerah.operations.store.CaseNames;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running cases go to another version of their process: compared, rehearsed on all of them, then done in the background. */
@Service
@Transactional
public class Migrations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LISTED = 100;

    private final MigrationDesk desk;
    private final CaseNames names;
    private final Batches batches;
    private final AuditTrail audit;

    Migrations(MigrationDesk desk, CaseNames names, Batches batches, AuditTrail audit) {
        this.desk = desk;
        this.names = names;
        this.batches = batches;
        this.audit = audit;
    }

    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<ProcessVersion> versions() {
        return desk.versions();
    }

    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public Comparison compare(String from, String to) {
        return desk.compare(from, to);
    }

    /** Tries the plan on every running case and takes each try back. Takes some seconds for thousands. */
    @ForAdministrators
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DryRun dryRun(MigrationPlan plan) {
        Map<String, UUID> instances = desk.instances(plan.from());
        Map<String, List<Obstacle>> against = desk.rehearse(plan, instances.keySet());
        Map<UUID, CaseName> called = names.of(against.keySet().stream().map(instances::get).distinct().toList());
        SortedMap<Obstacle, List<DryRun.Blocked>> blocked = new TreeMap<>();
        against.forEach((instance, obstacles) -> blocked.computeIfAbsent(obstacles.get(0), first -> new ArrayList<>())
                .add(new DryRun.Blocked(instances.get(instance), called.getOrDefault(instances.get(instance), CaseName.UNKNOWN))));
        blocked.values().forEach(list -> list.sort(java.util.Comparator.comparing(one -> one.name().reference())));
        return new DryRun(plan, instances.keySet().stream().filter(instance -> !against.containsKey(instance)).toList(), blocked);
    }

    /**
     * Starts what a dry run has shown; each case is checked again when its turn comes.
     *
     * @return the run
     * @throws Refused "operations.nothingGoes" when none of them is in the old version any more, "operations.migrating" while
     *                 cases of this process are on their way, "reason.needed"
     */
    @ForAdministrators
    public UUID start(DryRun shown, String reason) {
        String why = Reason.of(reason);
        MigrationPlan plan = shown.plan();
        Refused.unless(runs().stream().noneMatch(run -> run.run().endedAt().isEmpty() && run.plan().process().equals(plan.process())),
                "operations.migrating");
        Set<String> still = new HashSet<>(desk.instances(plan.from()).keySet());
        List<String> going = shown.able().stream().filter(still::contains).toList();
        Refused.unless(!going.isEmpty(), "operations.nothingGoes");
        UUID run = batches.start(MigrationWork.KIND, write(plan), why, going);
        audit.record(run, "operations.migrationStarted", Map.of("process", plan.process(), "before", plan.fromVersion(),
                "after", plan.toVersion(), "cases", going.size(), "reason", why));
        return run;
    }

    /** Newest first; those that have ended too. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<MigrationRun> runs() {
        return batches.of(MigrationWork.KIND, LISTED).stream().map(run -> new MigrationRun(run, read(run.subject()))).toList();
    }

    /** Cases that could not go after all, at most a hundred. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<MigrationFailure> failures(UUID run) {
        List<BatchItem> failed = batches.items(run, BatchItem.State.FAILED, LISTED);
        Map<String, UUID> keys = new java.util.HashMap<>();
        failed.forEach(item -> desk.key(item.item()).ifPresent(key -> keys.put(item.item(), key)));
        Map<UUID, CaseName> called = names.of(Set.copyOf(keys.values()));
        return failed.stream().map(item -> new MigrationFailure(called.getOrDefault(keys.get(item.item()), CaseName.UNKNOWN),
                item.cause(), item.detail())).toList();
    }

    /** Tries those again that could not go. @return how many */
    @ForAdministrators
    public int retryFailed(UUID run) {
        Refused.unless(runs().stream().anyMatch(one -> one.run().id().equals(run)), "operations.processGone");
        return batches.retryFailed(run);
    }

    /** One case of a run. */
    @ForModules
    public void migrate(BatchRun run, String instance) {
        MigrationPlan plan = read(run.subject());
        UUID key = desk.key(instance).orElseThrow(() -> new Refused("operations.processGone"));
        if (desk.migrate(plan, instance)) {
            audit.record(key, "operations.migrated", Map.of("process", plan.process(), "before", plan.fromVersion(),
                    "after", plan.toVersion(), "reason", run.reason()));
        }
    }

    private static String write(MigrationPlan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationPlan read(String json) {
        try {
            return JSON.readValue(json, MigrationPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
