package id.anugerah.process.outcome;

import id.anugerah.outcome.Results;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_open_result: the participant may read its result. */
@Component
class OpenResult implements JavaDelegate {

    private final Results results;

    OpenResult(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.open(BusinessKey.of(execution));
    }
}
