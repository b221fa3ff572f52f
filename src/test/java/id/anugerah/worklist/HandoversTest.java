package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.StaffRoles;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Verifications;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may give which task to whom. */
@ProductTest
class HandoversTest {

    @Autowired
    private Product product;
    @Autowired
    private Handovers handovers;
    @Autowired
    private WorkList workList;
    private Season season;
    private Case body;
    private Person one;
    private Person other;
    private Person lead;

    @BeforeEach
    void aBodyToVerify() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D).submitted();
        product.the(RuntimeService.class).startProcessInstanceByKey("field_visit", body.id().toString());
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
        lead = product.people().lead();
    }

    @Test
    void theLeadGivesAVerificationOutAndMovesItOn() {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        product.runAs(lead, () -> handovers.assign(task, one.id()));
        product.runAs(one, () -> product.the(Verifications.class).judge(body.id(), Finding.confirming("A1", Option.D)));
        assertThat(mine(one)).containsExactly(task);

        product.runAs(product.people().organizer(1), () -> handovers.assign(task, other.id()));

        assertThat(mine(one)).isEmpty();
        assertThat(mine(other)).containsExactly(task);
        assertThat(product.as(other, () -> product.the(Verifications.class).workspace(body.id()).findings())).isEmpty();
        assertThatThrownBy(() -> product.as(one, () -> product.the(Verifications.class).workspace(body.id())))
                .hasMessage("verification.notYours");
    }

    @Test
    void aVerificationIsNotGivenToSomebodyWithAConflictOrWithoutTheRoleOrByAVerifier() {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        Person near = product.people().of(body.now().institution(), Role.VERIFIER);
        assertThatThrownBy(() -> product.runAs(lead, () -> handovers.assign(task, near.id()))).hasMessage("verification.otherConflict");
        assertThatThrownBy(() -> product.runAs(lead, () -> handovers.assign(task, product.people().juror(1).id())))
                .hasMessage("verification.otherRole");
        assertThatThrownBy(() -> product.runAs(one, () -> handovers.assign(task, other.id()))).hasMessage("verification.leadOnly");
        assertThat(workList.find(task).orElseThrow().assignee()).isNull();
    }

    @Test
    void whoHasFiveInHandIsGivenNoSixth() {
        season = Season.of(product);
        for (int i = 0; i < 6; i++) {
            season.aCase().registered().activated().filled(Option.D).submitted();
        }
        season.evaluationOpens();
        List<String> tasks = product.as(one, () -> workList.claimable(100)).stream()
                .filter(item -> item.box().equals(Box.TASK_VERIFY) && item.edition().equals(season.id())).map(WorkItem::task).toList();
        int most = season.edition().parameters().maxClaims();
        tasks.subList(0, most).forEach(task -> product.runAs(lead, () -> handovers.assign(task, one.id())));

        assertThatThrownBy(() -> product.runAs(lead, () -> handovers.assign(tasks.get(most), one.id()))).hasMessage("verification.otherTooMany");
    }

    @Test
    void whatNothingHangsOnGoesBackWhenItsHolderLosesTheRoleOrTheAccount() {
        String task = workList.open(new Box("task_report_visit"), body.id()).orElseThrow().task();
        Person leaving = product.people().leaving();
        product.runAs(leaving, () -> handovers.claim(task));
        product.runAs(product.people().administrator(), () -> product.the(StaffRoles.class).change(
                product.the(Accounts.class).get(leaving.id()), Set.of(Role.JUROR), null, "Pindah tugas"));
        assertThat(workList.find(task).orElseThrow().assignee()).isNull();

        Person closed = product.people().leaving();
        product.runAs(closed, () -> handovers.claim(task));
        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(closed.id(), "Berhenti"));
        assertThat(workList.find(task).orElseThrow().assignee()).isNull();
    }

    @Test
    void aHolderHandsOverWhatNothingHangsOn() {
        String task = workList.open(new Box("task_report_visit"), body.id()).orElseThrow().task();
        product.runAs(one, () -> handovers.claim(task));
        assertThatThrownBy(() -> product.runAs(other, () -> handovers.claim(task))).hasMessage("worklist.taken");
        assertThatThrownBy(() -> product.runAs(other, () -> handovers.assign(task, other.id()))).hasMessage("worklist.notYours");
        assertThatThrownBy(() -> product.runAs(other, () -> handovers.giveBack(task, ""))).hasMessage("worklist.notYours");

        assertThatThrownBy(() -> product.runAs(one, () -> handovers.handOver(task, one.id(), "x"))).hasMessage("worklist.holdsAlready");
        assertThatThrownBy(() -> product.runAs(one, () -> handovers.handOver(task, other.id(), ""))).hasMessage("reason.needed");
        assertThatThrownBy(() -> product.runAs(other, () -> handovers.handOver(task, one.id(), "x"))).hasMessage("worklist.notYours");

        product.runAs(one, () -> handovers.handOver(task, other.id(), "Cuti"));
        assertThat(mine(other)).containsExactly(task);
        product.runAs(other, () -> handovers.giveBack(task, ""));

        product.runAs(product.people().organizer(1), () -> handovers.assign(task, one.id()));
        assertThat(mine(one)).containsExactly(task);
        assertThatThrownBy(() -> product.runAs(one, () -> handovers.assign(task,
                product.people().of(body.now().institution(), Role.VERIFIER).id()))).hasMessage("worklist.conflict");
        assertThatThrownBy(() -> product.runAs(one, () -> handovers.assign(task, body.owner().id()))).hasMessage("worklist.wrongRole");
    }

    @Test
    void aTaskThatIsGoneIsSaidToBeGone() {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        body.evaluation().confirmed();
        for (Runnable act : List.<Runnable>of(() -> handovers.claim(task), () -> handovers.giveBack(task, "x"),
                () -> handovers.assign(task, other.id()), () -> handovers.handOver(task, other.id(), "x"), () -> handovers.claim("nothing"))) {
            assertThatThrownBy(() -> product.runAs(lead, act)).hasMessage("worklist.gone");
        }
    }

    private List<String> mine(Person person) {
        return product.as(person, () -> workList.mine(10)).stream().map(WorkItem::task).toList();
    }
}
