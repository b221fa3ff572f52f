package id.anugerah.operations;

import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.BatchRun;
import id.anugerah.batch.Batches;
import id.anugerah.operations.store.CaseNames;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed and wait for somebody, and another try of one or of many. */
@Service
@Transactional
public class Incidents {

    /** So many are listed; whoever has more has one cause for most of them. */
    public static final int MOST = 1_000;

    private final IncidentDesk desk;
    private final ProcessModels models;
    private final CaseNames names;
    private final Batches batches;
    private final AuditTrail audit;

    Incidents(IncidentDesk desk, ProcessModels models, CaseNames names, Batches batches, AuditTrail audit) {
        this.desk = desk;
        this.models = models;
        this.names = names;
        this.batches = batches;
        this.audit = audit;
    }

    /** All of them, newest first, at most {@link #MOST}. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<IncidentLine> open() {
        List<Incident> all = desk.open(MOST);
        Map<UUID, CaseName> cases = names.of(all.stream().flatMap(one -> one.key().stream()).distinct().toList());
        Map<String, Map<String, Text>> boxes = new HashMap<>();
        return all.stream().map(one -> new IncidentLine(one, one.key().map(cases::get).orElse(CaseName.UNKNOWN),
                one.definition().isEmpty() ? new Text("", "") : boxes.computeIfAbsent(one.definition(), models::names)
                        .getOrDefault(one.box(), new Text(one.box(), one.box())))).toList();
    }

    /** What became of those that were tried again; the engine needs a moment for them. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public Map<String, Attempt> attempts(Collection<String> jobs) {
        return desk.attempts(jobs);
    }

    /** How far a run of {@link #retryAll} is. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public Optional<BatchRun> run(UUID run) {
        return batches.find(run).filter(one -> one.kind().equals(RetryWork.KIND));
    }

    /** @throws Refused "operations.incidentGone", "operations.suspended" */
    @ForAdministrators
    public void retry(String job) {
        again(job);
    }

    /**
     * Tries many again, in the background. @return the run
     *
     * @throws Refused "batch.empty"
     */
    @ForAdministrators
    public UUID retryAll(Collection<String> jobs) {
        return batches.start(RetryWork.KIND, "incidents", "", List.copyOf(new LinkedHashSet<>(jobs)));
    }

    /** One of many; who started them was checked. */
    @ForModules
    public void again(String job) {
        Incident incident = desk.find(job).orElseThrow(() -> new Refused("operations.incidentGone"));
        desk.retry(job);
        audit.record(incident.key().orElseGet(() -> UUID.nameUUIDFromBytes(job.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "operations.retried", Map.of("process", incident.process(), "box", incident.box(), "cause", incident.cause().name(),
                        "tries", incident.tries()));
    }
}
