package id.anugerah.process.worklist;

import id.anugerah.process.worklist.store.TaskDifferences;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proves now and then that the work list equals the engine's open tasks, and says so loudly when it does not. */
@Component
class WorkListCheck {

    private static final Logger LOG = LoggerFactory.getLogger(WorkListCheck.class);

    private final TaskDifferences differences;

    WorkListCheck(TaskDifferences differences) {
        this.differences = differences;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void run() {
        List<TaskDifferences.Difference> found = differences.find();
        if (!found.isEmpty()) {
            LOG.error("The work list differs from the engine's tasks in {} places, for example {}", found.size(), found.get(0));
        }
    }
}
