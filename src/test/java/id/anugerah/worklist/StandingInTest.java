package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.instrument.Option;
import id.anugerah.substitute.StandIn;
import id.anugerah.substitute.StandIns;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Verifications;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is away gets nothing new, and the substitute takes over what they hold by the rules for taking it. */
@ProductTest
class StandingInTest {

    @Autowired
    Product product;
    @Autowired
    StandIns standIns;
    @Autowired
    Handovers handovers;
    @Autowired
    WorkList workList;

    Case body;
    Person away;
    Person substitute;
    Instant now;

    @BeforeEach
    void aBodyToVerify() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D).submitted();
        product.the(RuntimeService.class).startProcessInstanceByKey("field_visit", body.id().toString());
        season.evaluationOpens();
        now = product.now();
        away = product.people().leaving();
        substitute = product.people().leaving();
    }

    @Test
    void theSubstituteTakesOverAndBeginsBlind() {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        body.evaluation().claimed(away, Box.TASK_VERIFY);
        product.runAs(away, () -> product.the(Verifications.class).judge(body.id(), Finding.confirming("A1", Option.D)));
        assertThatThrownBy(() -> product.runAs(substitute, () -> handovers.takeOver(task))).hasMessage("substitute.notNow");

        product.runAs(away, () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(3)), substitute.id(), "Cuti"));
        assertThat(product.as(substitute, standIns::now)).extracting(StandIn::person).containsExactly(away.id());
        product.runAs(substitute, () -> handovers.takeOver(task));

        assertThat(workList.find(task).orElseThrow().assignee()).isEqualTo(substitute.id());
        assertThat(product.as(substitute, () -> product.the(Verifications.class).workspace(body.id()).findings())).isEmpty();
        assertThatThrownBy(() -> product.runAs(away, () -> product.the(Verifications.class).workspace(body.id()))).hasMessage("verification.notYours");
    }

    @Test
    void aConflictKeepsTheSubstituteFromIt() {
        Person near = product.people().of(body.now().institution(), Role.VERIFIER);
        String visit = workList.open(new Box("task_report_visit"), body.id()).orElseThrow().task();
        product.runAs(away, () -> handovers.claim(visit));
        body.evaluation().claimed(away, Box.TASK_VERIFY);
        product.runAs(product.people().organizer(1), () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(3)), near.id(), ""));

        assertThatThrownBy(() -> product.runAs(near, () -> handovers.takeOver(body.evaluation().task(Box.TASK_VERIFY)))).hasMessage("verification.conflict");
        assertThatThrownBy(() -> product.runAs(near, () -> handovers.takeOver(visit))).hasMessage("worklist.conflict");
        assertThat(workList.find(visit).orElseThrow().assignee()).isEqualTo(away.id());
        assertThat(workList.open(Box.TASK_VERIFY, body.id()).orElseThrow().assignee()).isEqualTo(away.id());
        product.runAs(away, () -> standIns.end(product.as(away, standIns::mine).get(0).id()));
    }

    @Test
    void nothingNewIsGivenToWhoIsAway() {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        String visit = workList.open(new Box("task_report_visit"), body.id()).orElseThrow().task();
        product.runAs(away, () -> standIns.say(away.id(), now.plus(Duration.ofHours(1)), now.plus(Duration.ofDays(3)), substitute.id(), ""));
        assertThat(receiver(task).bar()).as("not yet away").isEmpty();
        product.timeIs(now.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> product.runAs(product.people().lead(), () -> handovers.assign(task, away.id()))).hasMessage("substitute.isAway");
        assertThatThrownBy(() -> product.runAs(product.people().organizer(1), () -> handovers.assign(visit, away.id()))).hasMessage("substitute.isAway");
        assertThat(receiver(task).bar()).contains(Receiver.Bar.AWAY);
        assertThat(receiver(task).awayUntil()).contains(now.plus(Duration.ofDays(3)));
        product.timeIs(now.plus(Duration.ofDays(3)));
        product.runAs(product.people().lead(), () -> handovers.assign(task, away.id()));
    }

    @Test
    void noChainsNoStrangersNoTimesThatAreOver() {
        Instant end = now.plus(Duration.ofDays(3));
        Person third = product.people().leaving();
        product.runAs(away, () -> standIns.say(away.id(), now, end, substitute.id(), ""));
        assertThatThrownBy(() -> say(substitute, now, end, third)).hasMessage("substitute.standsIn");
        assertThatThrownBy(() -> say(third, now, end, away)).hasMessage("substitute.alsoAway");
        assertThatThrownBy(() -> say(away, now.plusSeconds(60), end, third)).hasMessage("substitute.overlaps");
        assertThatThrownBy(() -> say(third, now, end, product.people().fresh(Role.LEAD_VERIFIER))).hasMessage("substitute.wrongRole");
        assertThatThrownBy(() -> say(third, now, end, third)).hasMessage("substitute.wrongRole");
        assertThatThrownBy(() -> say(third, now.minusSeconds(9), now, away)).hasMessage("substitute.past");
        assertThatThrownBy(() -> say(third, end, now, away)).hasMessage("substitute.order");
        Person juror = product.people().fresh(Role.JUROR);
        assertThatThrownBy(() -> say(juror, now, end, third)).hasMessage("substitute.noWork");
        assertThatThrownBy(() -> product.runAs(third, () -> standIns.say(away.id(), end, end.plusSeconds(60), third.id(), ""))).hasMessage("substitute.notYours");
        assertThatThrownBy(() -> product.runAs(product.people().auditor(), () -> standIns.say(third.id(), now, end, substitute.id(), "")))
                .hasMessage("substitute.notYours");
        say(third, end, end.plusSeconds(60), away); // once back, one can stand in
    }

    @Test
    void aSubstituteWhoseAccountIsClosedIsNone() {
        product.runAs(away, () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(3)), substitute.id(), ""));
        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(substitute.id(), "Berhenti"));
        assertThat(product.as(away, standIns::mine)).isEmpty();
        assertThat(mails(away)).singleElement().asString().startsWith("Pengganti Anda tidak dapat bertugas lagi").contains(substitute.name(), "/pengganti");
    }

    @Test
    void whoEndsAnAbsenceIsNotToldOfIt() {
        product.runAs(away, () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(3)), substitute.id(), ""));
        product.runAs(away, () -> standIns.end(product.as(away, standIns::mine).get(0).id()));
        product.runAs(away, () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(3)), substitute.id(), ""));
        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(away.id(), "Berhenti"));
        assertThat(product.as(substitute, standIns::mine)).isEmpty();
        assertThat(mails(away)).isEmpty();
    }

    @Test
    void whatIsWrittenAboutHeldWorkReachesTheSubstituteInTheirLanguage() {
        product.sql().sql("update account set language = 'en' where id = :id").param("id", substitute.id()).update();
        body.evaluation().claimed(away, Box.TASK_VERIFY);
        product.runAs(away, () -> standIns.say(away.id(), now.plus(Duration.ofHours(1)), now.plus(Duration.ofDays(30)), substitute.id(), "Cuti"));
        int before = mails(substitute).size();
        product.timeIs(now.plus(Duration.ofDays(10)));
        product.the(Claims.class).expire(product.sql().sql("select id from verification where verifier = :id").param("id", away.id())
                .query(UUID.class).single());

        assertThat(mails(away)).singleElement().asString().contains(body.now().reference()).doesNotContain("untuk " + away.name());
        assertThat(mails(substitute)).hasSize(before + 1).first().asString().startsWith("For " + away.name() + ": ")
                .contains("The mail below is meant for " + away.name(), body.now().bodyName()).doesNotContain("Kiriman");
    }

    @Test
    void aSubstituteWithAnInterestIsNotToldWhoJudges() {
        Person near = product.people().of(body.now().institution(), Role.VERIFIER);
        body.evaluation().claimed(away, Box.TASK_VERIFY);
        product.runAs(away, () -> standIns.say(away.id(), now, now.plus(Duration.ofDays(30)), near.id(), ""));
        int before = mails(near).size();
        product.runAs(product.people().lead(), () -> handovers.assign(body.evaluation().task(Box.TASK_VERIFY), product.people().leaving().id()));
        assertThat(mails(away)).hasSize(1);
        assertThat(mails(near)).hasSize(before);
        product.runAs(away, () -> standIns.end(product.as(away, standIns::mine).get(0).id()));
    }

    /** Newest first. */
    private List<String> mails(Person person) {
        return product.sql().sql("select subject || '\n' || body from mail where recipient = :to order by written_at desc").param("to", person.email())
                .query(String.class).list();
    }

    private void say(Person person, Instant from, Instant to, Person by) {
        product.runAs(person, () -> standIns.say(person.id(), from, to, by.id(), ""));
    }

    private Receiver receiver(String task) {
        return product.as(product.people().lead(), () -> handovers.receivers(List.of(task))).stream()
                .filter(one -> one.id().equals(away.id())).findFirst().orElseThrow();
    }
}
