package id.anugerah.process.objection;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Objection;
import id.anugerah.objection.Ruling;
import id.anugerah.outcome.Results;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.VerificationOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From filing to the answer, on the real engine. Everybody is found to deserve c where a was chosen. */
@ProductTest
class ObjectionProcessTest {

    @Autowired
    Product product;

    Season season;
    Case body;
    Person judge;

    @BeforeEach
    void announced() {
        season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.C); // two thirds of everything is a large change
        season.shortlistAnnounced();
        judge = product.people().verifier(7);
    }

    @Test
    void whatIsUpheldCountsFromThenOnAndTheOldFindingStays() {
        body.objection().writing("A1", "B2").filed();
        assertThat(body).hasOpenWork("task_judge_objection", "task_prepare_presentation", "task_schedule_session");
        assertThat(body).isInState(SubmissionState.FINALIST);
        assertThat(mail("Keberatan diterima – ")).contains("A1, B2", body.now().reference() + "-K");
        Score before = body.now().verified().orElseThrow();

        body.objection().claimed(judge).ruled(judge, "A1", Option.A).ruled(judge, "B2", Option.C);
        assertThat(ruling("A1")).as("not told before it is finished").isEmpty();
        body.objection().finished(judge);

        assertThat(body).hasPassed("task_change_score", "task_tell_objection", "event_objection_answered")
                .hasNotPassed("task_escalate_objection").isInState(SubmissionState.FINALIST);
        assertThat(ruling("A1")).contains(new Ruling(Option.C, Option.A, "Dibaca kembali."));
        assertThat(ruling("B2")).contains(new Ruling(Option.C, Option.C, "Dibaca kembali."));
        assertThat(verified("A1")).isEqualTo(Option.A);
        assertThat(verified("B2")).isEqualTo(Option.C);
        // A1 weighs 3: from one third to the whole
        assertThat(body.now().verified()).contains(before.plus(new Score(2, 1)));
        assertThat(objection().before()).contains(before);
        assertThat(objection().after()).isEqualTo(body.now().verified());
        assertThat(product.sql().sql("select option || reason from superseded_finding where submission = :id").param("id", body.id())
                .query(String.class).list()).containsExactly("CBukti menunjukkan hal lain.");
        assertThat(product.as(body.owner(), () -> product.the(Results.class).mine(body.id())).verified().get("A1").reason())
                .isEqualTo("Dibaca kembali.");
        assertThat(mail("Keberatan dijawab – ")).contains("1 dari 2 indikator dikabulkan");
    }

    @Test
    void whatIsRejectedChangesNothing() {
        Score before = body.now().verified().orElseThrow();
        body.objection().writing("A1").filed().claimed(judge).ruled(judge, "A1", Option.C).finished(judge);

        assertThat(body).hasNotPassed("task_change_score").hasPassed("task_tell_objection");
        assertThat(objection().state()).isEqualTo(Objection.State.ANSWERED);
        assertThat(body.now().verified()).contains(before);
        assertThat(objection().upheld()).isZero();
        assertThat(product.sql().sql("select count(*) from score_change where submission = :id").param("id", body.id())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void aLateAnswerEscalatesAndCanStillBeGiven() {
        body.objection().writing("A1").filed();
        product.moveTo(product.now().plus(Duration.ofDays(5)).minusSeconds(1));
        assertThat(body).hasNotPassed("event_objection_overdue");

        product.moveTo(product.now().plusSeconds(1));

        assertThat(body).hasPassed("event_objection_overdue", "task_escalate_objection")
                .hasOpenWork("task_judge_objection", "task_prepare_presentation", "task_schedule_session");
        assertThat(objection().escalatedAt()).isPresent();
        product.people().organizer(1);
        assertThat(product.sql().sql("select recipient from mail where subject = :subject").param("subject",
                "Jawaban keberatan terlambat – " + body.now().reference()).query(String.class).list())
                .contains(product.people().organizer(1).email(), product.people().organizer(2).email());
        body.objection().claimed(judge).ruled(judge, "A1", Option.B).finished(judge);
        assertThat(objection().state()).isEqualTo(Objection.State.ANSWERED);
    }

    @Test
    void whoeverLeavesNeedsNoAnswer() {
        body.objection().writing("A1").filed().claimed(judge);
        body.disqualified();

        assertThat(body).hasPassed("event_objection_ended").hasOpenWork();
        assertThat(objection().state()).isEqualTo(Objection.State.ENDED);
    }

    @Test
    void whoeverHadTheSubmissionInHandIsNotOfferedItAndCannotTakeIt() {
        Person asked = product.people().verifier(8);
        product.runAs(asked, () -> { });
        // gave it back after a moment, in another life of the same submission
        product.sql().sql("""
                insert into verification (id, submission, round, verifier, state, started_at, finished_at, active_at)
                values (gen_random_uuid(), :id, 'FIRST', :who, 'LEFT', now(), now(), now())""")
                .param("id", body.id()).param("who", asked.id()).update();
        body.objection().writing("A1").filed();
        String task = body.objection().task();
        Claims claims = product.the(Claims.class);

        for (Person touched : List.of(asked, product.people().verifier(1), product.people().verifier(2))) {
            assertThatThrownBy(() -> product.as(touched, () -> claims.claim(task))).hasMessage("verification.touched");
            assertThat(product.as(touched, () -> claims.claimNext(Optional.of(season.id())))).isEmpty();
            assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> claims.assign(task, touched.id())))
                    .hasMessage("verification.otherTouched");
        }
        assertThat(product.as(judge, () -> claims.claimNext(Optional.of(season.id())))).contains(body.id());
        product.runAs(judge, () -> claims.giveBack(body.id(), "Besok"));
        product.as(judge, () -> claims.claim(task));
    }

    @Test
    void theObjectionOfAWinnerIsAnsweredAfterTheAwardsToo() {
        body.prepared();
        body.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 90);
        season.awardsAnnounced();
        body.objection().writing("C1").filed().claimed(judge).ruled(judge, "C1", Option.B).finished(judge);

        assertThat(body).isInState(SubmissionState.AWARDED);
        assertThat(verified("C1")).isEqualTo(Option.B);
    }

    private Objection objection() {
        return body.objection().desk().objection().orElseThrow();
    }

    private Optional<Ruling> ruling(String indicator) {
        return objection().point(indicator).orElseThrow().ruling();
    }

    private Option verified(String indicator) {
        return product.the(VerificationOutcome.class).verified(body.id()).get(indicator).option();
    }

    private String mail(String subject) {
        return product.sql().sql("select body from mail where recipient = :owner and subject like :subject")
                .param("owner", body.owner().email()).param("subject", subject + "%").query(String.class).single();
    }
}
