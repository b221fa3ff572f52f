package id.anugerah.process.question;

import id.anugerah.verification.Questions;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_close_question: answered or overdue, the verification goes on. */
@Component
class CloseQuestion implements JavaDelegate {

    private final Questions questions;

    CloseQuestion(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        questions.close(BusinessKey.of(execution));
    }
}
