package id.anugerah.deadline;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DeadlinesTest {

    private static final Duration GRACE = Duration.ofMinutes(15);

    @Autowired
    Product product;

    @Autowired
    Deadlines deadlines;

    Season season;
    Case body;
    Instant closes;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D);
        closes = season.closes(PhaseKind.REGISTRATION);
    }

    @Test
    void anExtensionLetsOneParticipantSendLaterAndNobodyElse() {
        Case other = season.aCase().registered().activated().filled(Option.D);
        Instant until = closes.plus(Duration.ofDays(1));
        extend(body, until, "Banjir di kantor");

        product.moveTo(closes.plus(GRACE));
        assertThat(other).isInState(SubmissionState.NOT_SUBMITTED).hasEnded();
        assertThat(body).isInState(SubmissionState.FILLING).isWaitingAt("task_fill_assessment");

        product.timeIs(until.plus(GRACE).minusMillis(1));
        body.submitted();
        assertThat(body).isInState(SubmissionState.SUBMITTED);
    }

    @Test
    void theTaskIsDueAtTheNewDeadline() {
        Instant until = closes.plus(Duration.ofDays(1));
        extend(body, until, "Banjir di kantor");

        assertThat(product.the(WorkList.class).open(Box.TASK_FILL_ASSESSMENT, body.id()).orElseThrow().dueAt()).isEqualTo(until);
    }

    @Test
    void theTimerClosesWhenTheExtensionIsOver() {
        Instant until = closes.plus(Duration.ofDays(1));
        extend(body, until, "Banjir di kantor");

        product.moveTo(until.plus(GRACE).minusSeconds(1));
        assertThat(body).isInState(SubmissionState.FILLING);
        product.timeIs(until.plus(GRACE));
        assertThatThrownBy(body::sent).hasMessage("assessment.deadlinePassed");
        product.dueJobs();

        assertThat(body).isInState(SubmissionState.NOT_SUBMITTED).hasEnded();
    }

    @Test
    void anExtensionIsRecordedAndToldByMail() {
        extend(body, closes.plus(Duration.ofDays(1)), "Banjir di kantor");

        assertThat(product.as(product.people().auditor(), () -> product.the(AuditTrail.class).of(body.id())))
                .anySatisfy(row -> {
                    assertThat(row.action()).isEqualTo("deadline.extended");
                    assertThat(row.details()).contains("Banjir di kantor");
                    assertThat(row.actor()).isEqualTo(product.people().organizer(1).id());
                });
        assertThat(mails(body)).anySatisfy(mail -> assertThat(mail).contains("Banjir di kantor", "Kamis, 15 Oktober 2020, 23.59 WIB"));
        assertThat(product.as(body.owner(), () -> deadlines.mine(body.id())).extension())
                .hasValueSatisfying(extension -> assertThat(extension.reason()).isEqualTo("Banjir di kantor"));
    }

    @Test
    void whatIsNoExtensionIsRefused() {
        assertThatThrownBy(() -> extend(body, closes, "x")).hasMessage("deadline.notLater");
        assertThatThrownBy(() -> extend(body, season.closes(PhaseKind.EVALUATION), "x")).hasMessage("deadline.tooLate");
        assertThatThrownBy(() -> extend(body, closes.plusSeconds(60), " \u0000")).hasMessage("reason.needed");
        assertThatThrownBy(() -> extend(body, closes.plusSeconds(60), "x".repeat(501))).hasMessage("reason.tooLong");
        body.submitted();
        assertThatThrownBy(() -> extend(body, closes.plusSeconds(60), "x")).hasMessage("deadline.closed");
    }

    @Test
    void anOutageGivesEverybodyTheTimeBack() {
        Case sent = season.aCase().registered().activated().filled(Option.D).submitted();
        product.timeIs(closes.minus(Duration.ofHours(1)));
        product.runAs(product.people().organizer(1), () -> deadlines.declareOutage(season.id(),
                closes.minus(Duration.ofHours(4)), closes.minus(Duration.ofHours(2)), "Jaringan terputus"));

        product.moveTo(closes.plus(GRACE));
        assertThat(body).isInState(SubmissionState.FILLING);
        product.timeIs(closes.plus(Duration.ofHours(2)).plus(GRACE).minusMillis(1));
        body.submitted();

        assertThat(body).isInState(SubmissionState.SUBMITTED);
        assertThat(mails(body)).anySatisfy(mail -> assertThat(mail).contains("Jaringan terputus", "15 Oktober 2020, 01.59 WIB"));
        assertThat(mails(sent)).noneSatisfy(mail -> assertThat(mail).contains("Jaringan terputus"));
    }

    @Test
    void anOutageAfterTheDeadlineMovesNothing() {
        product.runAs(product.people().organizer(1), () -> deadlines.declareOutage(season.id(), closes.plusSeconds(1),
                closes.plusSeconds(3600), "Jaringan terputus"));

        product.moveTo(closes.plus(GRACE));

        assertThat(body).isInState(SubmissionState.NOT_SUBMITTED);
        assertThat(mails(body)).noneSatisfy(mail -> assertThat(mail).contains("Jaringan terputus"));
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1),
                () -> deadlines.declareOutage(season.id(), closes, closes, "x"))).hasMessage("deadline.noTime");
    }

    private void extend(Case one, Instant until, String reason) {
        product.runAs(product.people().organizer(1), () -> deadlines.grantExtension(one.id(), until, reason));
    }

    private List<String> mails(Case one) {
        return product.sql().sql("select body from mail where recipient = :to").param("to", one.owner().email())
                .query(String.class).list();
    }
}
