package id.anugerah.process.engine;

import id.anugerah.operations.ProcessClockwork;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs what is due on the calling thread, oldest first, until nothing is due: the order does not depend on threads. */
@Component
class DueJobs implements ProcessClockwork {

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;

    DueJobs(ManagementService management, ProcessEngine engine) {
        this.management = management;
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void pause() {
        configuration.getJobExecutor().shutdown();
    }

    @Override
    public void resume() {
        configuration.getJobExecutor().start();
    }

    @Override
    public int runDueJobs() {
        int run = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            for (Job job : due) {
                run += execute(job);
            }
            due = due();
        }
        return run;
    }

    private int execute(Job job) {
        try {
            management.executeJob(job.getId());
            return 1;
        } catch (NullValueException e) {
            return 0; // an earlier job of the same round has removed it
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, 500).stream()
                .filter(job -> job.getRetries() > 0).toList();
    }
}
