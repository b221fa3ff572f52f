package id.anugerah.mining;

import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.mining.store.CaseLabels;
import id.anugerah.mining.store.CaseMails;
import id.anugerah.operations.ProcessModels;
import id.anugerah.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to one case, of its process and beside it, whether it still runs or not. */
@Service
@Transactional(readOnly = true)
public class CaseCourse {

    private final ProcessHistory history;
    private final ProcessModels models;
    private final CaseLabels labels;
    private final CaseMails mails;
    private final AuditTrail audit;

    CaseCourse(ProcessHistory history, ProcessModels models, CaseLabels labels, CaseMails mails, AuditTrail audit) {
        this.history = history;
        this.models = models;
        this.labels = labels;
        this.mails = mails;
        this.audit = audit;
    }

    /** @throws Refused "mining.noCase" when there is no submission or edition of that id */
    @ForOverseers
    public CourseOfCase of(UUID key) {
        CaseLabel label = Optional.ofNullable(labels.of(List.of(key)).get(key)).orElseThrow(() -> new Refused("mining.noCase"));
        List<Passage> passages = history.passages(key);
        List<CaseEvent> events = new EventOrder(audit.of(key), passages).sorted();
        return new CourseOfCase(label, history.ofCase(key), passages, events, mails.about(key));
    }

    /** The diagram in the version that a process of the case runs in. */
    @ForOverseers
    public String diagram(CaseProcess process) {
        return models.xml(process.definition());
    }

    /** What the gateways and timers of the case read. */
    @ForOperationsWatchers
    public List<CaseVariable> variables(UUID key) {
        return history.variables(key);
    }

    /** What the engine will do for it. */
    @ForOperationsWatchers
    public List<CaseJob> jobs(UUID key) {
        return history.jobs(key);
    }
}
