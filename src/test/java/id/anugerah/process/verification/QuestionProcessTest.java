package id.anugerah.process.verification;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class QuestionProcessTest {

    @Autowired
    Product product;

    @Autowired
    Questions questions;

    Season season;
    Case body;
    Person verifier;

    @BeforeEach
    void evaluate() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        verifier = product.people().verifier(1);
        body.evaluation().claimed(verifier, Box.TASK_VERIFY);
    }

    @Test
    void theParticipantAnswersOnceAndTheVerificationGoesOn() {
        Instant due = due();
        ask("Di halaman mana unsur ketiga?");
        assertThat(body).hasOpenWork("task_answer_question", "task_verify");
        assertThat(mail()).contains("Di halaman mana unsur ketiga?");
        assertThatThrownBy(this::allConfirmed).hasMessage("question.open");

        product.timeIs(product.now().plus(Duration.ofHours(5)));
        product.runAs(body.owner(), () -> questions.answer(body.id(), "Halaman 12."));
        product.dueJobs();

        assertThat(question().answer()).contains("Halaman 12.");
        assertThat(question().open()).isFalse();
        assertThat(due()).as("its clock stood still").isEqualTo(due.plus(Duration.ofHours(5)));
        assertThatThrownBy(() -> product.runAs(body.owner(), () -> questions.answer(body.id(), "Lagi"))).hasMessage("question.closed");
        assertThatThrownBy(() -> ask("Lagi?")).hasMessage("question.once");
        product.runAs(verifier, () -> product.the(Verifications.class).finish(body.id()));
        product.dueJobs();
        assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("event_question_asked", "task_close_question");
    }

    @Test
    void withoutAnAnswerTheTimerClosesIt() {
        ask("Di halaman mana?");

        product.moveTo(product.now().plus(Duration.ofHours(48)));

        assertThat(question().open()).isFalse();
        assertThat(question().answer()).isEmpty();
        assertThat(body).hasNotPassed("task_record_verified_score").hasOpenWork("task_verify");
        allConfirmed();
        product.dueJobs();
        assertThat(body).isInState(SubmissionState.VERIFIED);
    }

    @Test
    void whileTheParticipantIsAskedTheLeaseDoesNotRun() {
        ask("Di halaman mana?");

        product.timeIs(product.now().plus(Duration.ofHours(49)));
        product.runAs(Product.NOBODY, () -> product.the(Claims.class).expire(verification()));

        assertThat(product.the(Verifications.class).judges(verifier.id(), body.id())).isTrue();
    }

    @Test
    void aQuestionNeedsATextAndAnIndicatorAndTheFirstVerifier() {
        assertThatThrownBy(() -> ask(" \u0000 ")).hasMessage("question.needed");
        assertThatThrownBy(() -> product.runAs(verifier, () -> questions.ask(body.id(), List.of(), "Apa?"))).hasMessage("question.about");
        assertThatThrownBy(() -> ask("x".repeat(2_001))).hasMessage("question.tooLong");
        assertThatThrownBy(() -> product.runAs(product.people().verifier(2), () -> questions.ask(body.id(), List.of("A1"), "Apa?")))
                .hasMessage("verification.notYours");
        ask("x".repeat(2_000));
        assertThatThrownBy(() -> product.runAs(body.owner(), () -> questions.answer(body.id(), ""))).hasMessage("question.answerNeeded");
    }

    private void ask(String text) {
        product.runAs(verifier, () -> questions.ask(body.id(), List.of("A1", "B2"), text));
    }

    private void allConfirmed() {
        Verifications verifications = product.the(Verifications.class);
        product.as(verifier, () -> verifications.workspace(body.id())).form().answers().forEach((indicator, answer) ->
                product.runAs(verifier, () -> verifications.judge(body.id(),
                        id.anugerah.verification.Finding.confirming(indicator, answer.option().orElseThrow()))));
        product.runAs(verifier, () -> verifications.finish(body.id()));
    }

    private Question question() {
        return product.as(body.owner(), () -> questions.own(body.id())).orElseThrow();
    }

    private Instant due() {
        return product.the(WorkList.class).open(Box.TASK_VERIFY, body.id()).orElseThrow().dueAt();
    }

    private String mail() {
        return product.sql().sql("select body from mail where recipient = :owner and subject like 'Tim evaluasi bertanya%'")
                .param("owner", body.owner().email()).query(String.class).single();
    }

    private java.util.UUID verification() {
        return product.sql().sql("select id from verification where submission = :id and state = 'OPEN'").param("id", body.id())
                .query(java.util.UUID.class).single();
    }
}
