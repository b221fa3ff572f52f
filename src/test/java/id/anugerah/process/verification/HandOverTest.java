package id.anugerah.process.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;
import id.anugerah.worklist.TaskQuery;
import id.anugerah.worklist.TaskRow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A holder gives a submission straight to a colleague. */
@ProductTest
class HandOverTest {

    @Autowired
    Product product;

    @Autowired
    Claims claims;

    @Autowired
    Verifications verifications;

    Season season;
    Case body;
    Person one;
    Person other;

    @BeforeEach
    void oneHoldsIt() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
        body.evaluation().claimed(one, Box.TASK_VERIFY);
    }

    @Test
    void theColleagueStartsBlindIsToldAndFindsItUnread() {
        product.runAs(one, () -> verifications.judge(body.id(), Finding.confirming("A1", Option.B)));
        product.runAs(other, () -> product.the(Inbox.class).opened(body.evaluation().task(Box.TASK_VERIFY)));

        product.runAs(one, () -> claims.handOver(body.id(), other.id(), "Cuti mulai besok"));

        assertThat(verifications.judges(one.id(), body.id())).isFalse();
        assertThat(product.as(other, () -> verifications.workspace(body.id())).findings()).isEmpty();
        assertThat(product.sql().sql("select v.left_reason from finding f join verification v on v.id = f.verification "
                + "where v.submission = :id").param("id", body.id()).query(String.class).list()).containsExactly("handedOver: Cuti mulai besok");
        assertThat(mine(other)).extracting(TaskRow::unread).containsExactly(true);
        assertThat(mine(one)).isEmpty();
        assertThat(product.sql().sql("select body from mail where recipient = :who and body like :about").param("who", other.email())
                .param("about", "%" + body.now().reference() + "%").query(String.class).list()).singleElement().asString()
                .contains(one.name()).doesNotContain("Cuti");
        assertThat(audited()).containsSubsequence("verification.claimed", "verification.handedOver", "verification.claimed",
                "verification.assigned");
    }

    @Test
    void theRulesHoldForTheOneWhoGetsIt() {
        Person near = product.people().of(body.now().institution(), Role.VERIFIER);
        assertThatThrownBy(() -> handsOver(near, "x")).hasMessage("verification.otherConflict");
        assertThatThrownBy(() -> handsOver(product.people().juror(1), "x")).hasMessage("verification.otherRole");
        assertThatThrownBy(() -> handsOver(product.people().lead(), "x")).hasMessage("verification.otherRole");
        assertThatThrownBy(() -> handsOver(one, "x")).hasMessage("worklist.holdsAlready");
        assertThatThrownBy(() -> handsOver(other, " ")).hasMessage("reason.needed");
        assertThatThrownBy(() -> product.runAs(other, () -> claims.handOver(body.id(), other.id(), "x")))
                .hasMessage("verification.notYours");
        assertThat(verifications.judges(one.id(), body.id())).as("a refusal leaves everything as it was").isTrue();

        Season full = Season.of(product);
        int most = full.edition().parameters().maxClaims();
        List<Case> held = java.util.stream.IntStream.range(0, most)
                .mapToObj(i -> full.aCase().registered().activated().filled(Option.D).submitted()).toList();
        full.evaluationOpens();
        held.forEach(one -> one.evaluation().claimed(other, Box.TASK_VERIFY));
        assertThatThrownBy(() -> handsOver(other, "x")).hasMessage("verification.otherTooMany");
        held.forEach(one -> product.runAs(other, () -> claims.giveBack(one.id(), "Selesai")));
    }

    @Test
    void theLeadDoesNotGiveItToTheOneWhoHasItAndTheFormerHolderIsTold() {
        Person lead = product.people().lead();
        String task = body.evaluation().task(Box.TASK_VERIFY);
        assertThatThrownBy(() -> product.runAs(lead, () -> claims.assign(task, one.id()))).hasMessage("worklist.holdsAlready");

        product.runAs(lead, () -> claims.assign(task, other.id()));

        for (Person told : List.of(one, other)) {
            assertThat(product.sql().sql("select count(*) from mail where recipient = :who and body like :about")
                    .param("who", told.email()).param("about", "%" + body.now().reference() + "%").query(Integer.class).single()).isEqualTo(1);
        }
    }

    private void handsOver(Person to, String reason) {
        product.runAs(one, () -> claims.handOver(body.id(), to.id(), reason));
    }

    private List<TaskRow> mine(Person person) {
        return product.as(person, () -> product.the(Inbox.class).page(new TaskQuery(Tab.MINE, TaskFilter.NONE, List.of(), 100))).rows()
                .stream().filter(row -> body.id().equals(row.item().submission())).toList();
    }

    private List<String> audited() {
        return product.sql().sql("select action from audit where subject = :id order by seq").param("id", body.id())
                .query(String.class).list();
    }
}
