package id.anugerah.process.operations;

import id.anugerah.operations.Attempt;
import id.anugerah.operations.Incident;
import id.anugerah.operations.IncidentDesk;
import id.anugerah.process.operations.store.IncidentRows;
import id.anugerah.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A try is one retry more for the job; its executor takes it, and another failure is an incident at once. */
@Component
class FailedJobs implements IncidentDesk {

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;
    private final IncidentRows rows;

    FailedJobs(ManagementService management, ProcessEngine engine, IncidentRows rows) {
        this.management = management;
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.rows = rows;
    }

    @Override
    public List<Incident> open(int limit) {
        return rows.open(limit);
    }

    @Override
    public Optional<Incident> find(String job) {
        return rows.find(job);
    }

    @Override
    public void retry(String id) {
        Job job = management.createJobQuery().jobId(id).singleResult();
        Refused.unless(job != null && job.getRetries() == 0, "operations.incidentGone");
        Refused.unless(!job.isSuspended(), "operations.suspended");
        management.setJobRetries(id, 1);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                configuration.getJobExecutor().jobWasAdded(); // idle, it would look again in up to a minute
            }
        });
    }

    @Override
    public Map<String, Attempt> attempts(Collection<String> jobs) {
        return rows.attempts(jobs);
    }
}
