package id.anugerah.operations;

import id.anugerah.batch.BatchRun;
import id.anugerah.batch.BatchWork;
import org.springframework.stereotype.Component;

/** Another try for many incidents; each item is a job. */
@Component
class RetryWork implements BatchWork {

    static final String KIND = "retry";

    private final Incidents incidents;

    RetryWork(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(BatchRun run, String job) {
        incidents.again(job);
    }
}
