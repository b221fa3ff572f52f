package id.anugerah.process.final_evaluation;

import id.anugerah.finals.JuryScores;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_record_jury_score: the panel's means and total. */
@Component
class RecordJuryScore implements JavaDelegate {

    private final JuryScores scores;

    RecordJuryScore(JuryScores scores) {
        this.scores = scores;
    }

    @Override
    public void execute(DelegateExecution execution) {
        scores.record(BusinessKey.of(execution));
    }
}
