package id.anugerah.process.verification;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.account.StaffRoles;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.verification.Conflicts;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds a submission, and how it gets back to the queue. */
@ProductTest
class ClaimsTest {

    @Autowired
    Product product;

    @Autowired
    Claims claims;

    @Autowired
    Verifications verifications;

    @Autowired
    WorkList workList;

    @Autowired
    Conflicts conflicts;

    Case body;
    Person one;
    Person other;

    @BeforeEach
    void evaluate() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
    }

    @AfterEach
    void forget() {
        product.sql().sql("delete from conflict_declaration").update();
    }

    @Test
    void whatIsGivenBackStaysAsARecordAndTheNextStartsBlind() {
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        product.runAs(one, () -> verifications.judge(body.id(), Finding.confirming("A1", Option.B)));
        assertThatThrownBy(() -> product.runAs(one, () -> claims.giveBack(body.id(), "\u0007"))).hasMessage("reason.needed");

        product.runAs(one, () -> claims.giveBack(body.id(), "Sakit"));

        body.evaluation().claimed(other, Box.TASK_VERIFY);
        assertThat(product.as(other, () -> verifications.workspace(body.id())).findings()).isEmpty();
        assertThat(left()).containsExactly("givenBack: Sakit");
        assertThat(product.sql().sql("select count(*) from finding f join verification v on v.id = f.verification "
                + "where v.submission = :id and v.state = 'LEFT'").param("id", body.id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whoStandsAsideIsNeverOfferedItAgainInNoRound() {
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        product.runAs(one, () -> verifications.judge(body.id(), Finding.confirming("A1", Option.B)));

        product.runAs(one, () -> claims.recuse(body.id(), "Pernah menjadi pembina"));

        assertThat(product.as(one, conflicts::recusals)).first().satisfies(recused ->
                assertThat(recused.reason()).isEqualTo("Pernah menjadi pembina"));
        assertThat(workList.mayTake(task(), one.id())).isFalse();
        assertThatThrownBy(() -> product.as(one, () -> claims.claim(task()))).hasMessage("verification.conflict");
        assertThat(product.as(one, () -> workList.claimable(1_000))).noneMatch(item -> body.id().equals(item.submission()));
        assertThat(workList.mayTake(task(), other.id())).isTrue();
    }

    @Test
    void whoHasGivenItUpSeesNoEvidenceAnyMore() {
        UUID file = body.assessment().evidence().get("A1").get(0).id();
        EvidenceFiles files = product.the(EvidenceFiles.class);
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        assertThat(product.as(one, () -> files.open(file))).isNotNull();

        product.runAs(one, () -> claims.giveBack(body.id(), "Sakit"));

        assertThatThrownBy(() -> product.as(one, () -> files.open(file))).hasMessage("evidence.notYours");
        assertThatThrownBy(() -> product.as(one, () -> files.search(body.id(), "A1", "butir"))).hasMessage("evidence.notYours");
    }

    @Test
    void aDeclaredConflictKeepsTheBodyOutOfTheQueue() {
        UUID institution = body.now().institution();
        product.runAs(one, () -> conflicts.declare(institution, "Saudara bekerja di sana"));

        assertThatThrownBy(() -> product.as(one, () -> claims.claim(task()))).hasMessage("verification.conflict");
        assertThat(product.as(one, () -> workList.claimable(1_000))).noneMatch(item -> body.id().equals(item.submission()));
        assertThat(product.as(one, conflicts::mine)).singleElement()
                .satisfies(declared -> assertThat(declared.reason()).isEqualTo("Saudara bekerja di sana"));

        product.runAs(one, () -> conflicts.withdraw(institution));
        assertThat(product.as(one, () -> claims.claim(task()))).isEqualTo(body.id());
    }

    @Test
    void aLeaseEndsWithoutActivityAndIsKeptAliveByWork() {
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        UUID verification = open();
        product.timeIs(product.now().plus(Duration.ofHours(47)));
        product.runAs(one, () -> verifications.judge(body.id(), Finding.confirming("A1", Option.B)));

        product.timeIs(product.now().plus(Duration.ofHours(48)));
        product.runAs(Product.NOBODY, () -> claims.expire(verification));
        assertThat(verifications.judges(one.id(), body.id())).as("exactly 48 hours").isTrue();

        product.timeIs(product.now().plusSeconds(1));
        product.runAs(Product.NOBODY, () -> claims.expire(verification));

        assertThat(verifications.judges(one.id(), body.id())).isFalse();
        assertThat(workList.find(task()).orElseThrow().assignee()).isNull();
        assertThat(product.sql().sql("select count(*) from mail where recipient = :who and subject like 'Kiriman kembali%' "
                        + "and body like :about").param("who", one.email()).param("about", "%" + body.now().reference() + "%")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aCaseThatEndsLeavesNothingOpenBehind() {
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        UUID verification = open();

        body.withdrawn();

        assertThat(verifications.judges(one.id(), body.id())).isFalse();
        assertThat(left()).containsExactly("ended");
        product.timeIs(product.now().plus(Duration.ofHours(72)));
        product.runAs(Product.NOBODY, () -> claims.expire(verification));
    }

    @Test
    void whoseAccountIsClosedHoldsNothingAnyMore() {
        Person leaving = product.people().leaving();
        body.evaluation().claimed(leaving, Box.TASK_VERIFY);

        product.runAs(product.people().administrator(), () -> product.the(Accounts.class).disable(leaving.id(), "Pindah tugas"));

        assertThat(workList.find(task()).orElseThrow().assignee()).isNull();
        assertThat(left()).containsExactly("holderDisabled");
        assertThat(product.the(Accounts.class).stamp(leaving.id())).as("sessions end").isEmpty();
        assertThatThrownBy(() -> product.runAs(product.people().administrator(),
                () -> product.the(Accounts.class).disable(leaving.id(), "Lagi"))).hasMessage("account.notActive");
    }

    @Test
    void whoMayNotJudgeAnyMoreHoldsNothing() {
        Person leaving = product.people().leaving();
        body.evaluation().claimed(leaving, Box.TASK_VERIFY);

        change(leaving, Set.of(Role.VERIFIER, Role.LEAD_VERIFIER), null);
        assertThat(workList.find(task()).orElseThrow().assignee()).as("still a verifier").isEqualTo(leaving.id());
        change(leaving, Set.of(Role.LEAD_VERIFIER), null);

        assertThat(workList.find(task()).orElseThrow().assignee()).isNull();
        assertThat(left()).containsExactly("rightsTaken");
    }

    @Test
    void whoBelongsToTheBodyFromNowOnHoldsItNoMore() {
        Person leaving = product.people().leaving();
        body.evaluation().claimed(leaving, Box.TASK_VERIFY);

        change(leaving, Set.of(Role.VERIFIER), body.now().institution());

        assertThat(workList.find(task()).orElseThrow().assignee()).isNull();
        assertThat(left()).containsExactly("rightsTaken");
    }

    private void change(Person person, Set<Role> roles, UUID institution) {
        product.runAs(product.people().administrator(), () -> product.the(StaffRoles.class).change(
                product.the(Accounts.class).get(person.id()), roles, institution, "Pindah tugas"));
    }

    @Test
    void theLeadGivesWorkToAVerifierAndTakesItFromAnother() {
        Person other = product.people().leaving(); // whose conflict nobody else meets
        body.evaluation().claimed(one, Box.TASK_VERIFY);
        assertThatThrownBy(() -> product.runAs(other, () -> claims.assign(task(), other.id()))).hasMessage("verification.leadOnly");

        product.runAs(product.people().lead(), () -> claims.assign(task(), other.id()));

        assertThat(verifications.judges(one.id(), body.id())).isFalse();
        assertThat(verifications.judges(other.id(), body.id())).isTrue();
        product.runAs(other, () -> conflicts.declare(body.now().institution(), "Saudara"));
        assertThat(verifications.judges(other.id(), body.id())).as("declared work goes back by itself").isFalse();
        assertThatThrownBy(() -> product.runAs(product.people().lead(), () -> claims.assign(task(), other.id())))
                .as("rules hold for the one who gets it").hasMessage("verification.otherConflict");
    }

    private String task() {
        return body.evaluation().task(Box.TASK_VERIFY);
    }

    private UUID open() {
        return product.sql().sql("select id from verification where submission = :id and state = 'OPEN'").param("id", body.id())
                .query(UUID.class).single();
    }

    private List<String> left() {
        return product.sql().sql("select left_reason from verification where submission = :id and state = 'LEFT'")
                .param("id", body.id()).query(String.class).list();
    }
}
