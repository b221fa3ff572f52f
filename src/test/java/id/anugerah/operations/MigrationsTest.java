package id.anugerah.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.BatchRun;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.ManyCases;
import id.anugerah.support.NewVersion;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class MigrationsTest {

    private static final String REASON = "Peserta membaca tanda terima";

    @Autowired
    private Product product;
    @Autowired
    private Migrations migrations;
    private Season season;
    private Person administrator;
    private NewVersion version;

    @BeforeEach
    void aSeason() {
        season = Season.of(product);
        administrator = product.people().administrator();
    }

    @AfterEach
    void onlyTheOldVersion() {
        product.sql().sql("delete from batch_run where kind = 'migrate'").update();
        version.close();
    }

    @Test
    void fiveHundredCasesGoToAVersionWithOneStepMore() {
        List<UUID> many = ManyCases.filling(product, season, 500);
        Case whole = season.aCase().registered().activated().filled(Option.B);
        version = NewVersion.withOneStepMore(product);
        assertThat(compared().added()).containsOnlyKeys("task_read_receipt");
        assertThat(compared().pairs()).filteredOn(pair -> pair.box().equals("task_fill_assessment"))
                .singleElement().extracting(BoxPair::to, BoxPair::standing)
                .containsExactly(java.util.Optional.of("task_fill_assessment"), 501);

        DryRun shown = product.as(administrator, () -> migrations.dryRun(plan(Map.of())));
        assertThat(shown.able()).hasSize(501);
        assertThat(shown.blocked()).isEmpty();
        assertThat(running(version.from())).isEqualTo(501); // a dry run changes nothing

        UUID run = product.as(administrator, () -> migrations.start(shown, REASON));
        assertThatThrownBy(() -> product.as(administrator, () -> migrations.start(shown, REASON)))
                .isInstanceOf(Refused.class).hasMessage("operations.migrating");
        product.dueBatches();

        assertThat(run(run)).extracting(BatchRun::done, BatchRun::failed).containsExactly(501, 0);
        assertThat(running(version.from())).isZero();
        assertThat(running(version.to())).isEqualTo(501);
        assertThat(many).allSatisfy(id -> assertThat(product.the(AuditTrail.class).read(id)).filteredOn(row ->
                row.action().equals("operations.migrated") && row.actor().equals(administrator.id())).hasSize(1));
        whole.submitted();
        assertThat(product.the(id.anugerah.worklist.WorkList.class).open(new id.anugerah.worklist.Box("task_read_receipt"), whole.id()))
                .as("the step more").isPresent();
        assertThatThrownBy(() -> product.as(administrator, () -> migrations.start(shown, REASON)))
                .isInstanceOf(Refused.class).hasMessage("operations.nothingGoes");

        DryRun back = product.as(administrator, () -> migrations.dryRun(new MigrationPlan("self_assessment", version.to(),
                version.toVersion(), version.from(), version.fromVersion(), Map.of())));
        assertThat(back.able()).hasSize(500);
        assertThat(back.blocked().keySet()).extracting(Obstacle::why, Obstacle::box)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Obstacle.Why.NO_BOX, "task_read_receipt"));
        assertThat(back.blocked().values()).singleElement().isEqualTo(List.of(new DryRun.Blocked(whole.id(),
                new CaseName(whole.now().reference(), whole.now().bodyName(), true))));
    }

    @Test
    void whatCannotGoIsListedWithItsReasonAndStaysWhereItIs() {
        List<UUID> many = ManyCases.filling(product, season, 5);
        Case stuck = season.aCase().registered().activated().filled(Option.B);
        Breaking.of(product).receiptsFail(stuck);
        version = NewVersion.of(product, "self_assessment", file -> file.replace("task_fill_assessment", "task_fill_form"));
        assertThat(compared().pairs()).filteredOn(pair -> pair.box().equals("task_fill_assessment")).singleElement()
                .satisfies(pair -> {
                    assertThat(pair.to()).isEmpty();
                    assertThat(pair.candidates()).containsOnlyKeys("task_fill_form");
                });

        DryRun nobody = product.as(administrator, () -> migrations.dryRun(plan(Map.of())));
        assertThat(nobody.able()).isEmpty();
        assertThat(nobody.blockedCount()).isEqualTo(6);
        assertThat(nobody.blocked().keySet()).extracting(Obstacle::why).contains(Obstacle.Why.NO_BOX);
        assertThat(nobody.blocked().values().stream().flatMap(List::stream)).extracting(DryRun.Blocked::key)
                .containsAll(many).contains(stuck.id());

        DryRun chosen = product.as(administrator, () -> migrations.dryRun(plan(Map.of("task_fill_assessment", "task_fill_form"))));
        assertThat(chosen.able()).hasSizeGreaterThanOrEqualTo(5);
        UUID run = product.as(administrator, () -> migrations.start(chosen, REASON));
        product.dueBatches();
        assertThat(run(run).done()).isEqualTo(chosen.able().size());
        // the work list calls the box by its new name: Curtain holds it against the engine
        assertThat(product.sql().sql("select distinct box from work_item where submission = any(:ids) and ended_at is null")
                .param("ids", many.toArray(UUID[]::new)).query(String.class).list()).containsExactly("task_fill_form");
    }

    @Test
    void aCaseThatEndedMeanwhileFailsAloneAndSaysSo() {
        ManyCases.filling(product, season, 3);
        Case withdrawn = season.aCase().registered().activated().filled(Option.B);
        version = NewVersion.withOneStepMore(product);
        DryRun shown = product.as(administrator, () -> migrations.dryRun(plan(Map.of())));
        UUID run = product.as(administrator, () -> migrations.start(shown, REASON));
        withdrawn.withdrawn();

        product.dueBatches();

        assertThat(run(run)).extracting(BatchRun::done, BatchRun::failed).containsExactly(3, 1);
        assertThat(product.as(administrator, () -> migrations.failures(run))).singleElement()
                .extracting(MigrationFailure::cause).isEqualTo("operations.processGone");
        assertThat(withdrawn.now().state()).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void onlyAdministratorsMigrate() {
        version = NewVersion.withOneStepMore(product);
        assertThat(product.as(product.people().auditor(), migrations::versions)).isNotEmpty();
        DryRun made = new DryRun(plan(Map.of()), List.of("x"), new java.util.TreeMap<>());
        for (Person other : List.of(product.people().auditor(), product.people().organizer(1))) {
            assertThatThrownBy(() -> product.as(other, () -> migrations.dryRun(plan(Map.of())))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> product.as(other, () -> migrations.start(made, REASON))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> product.as(other, () -> migrations.retryFailed(new UUID(0, 0))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private MigrationPlan plan(Map<String, String> chosen) {
        return new MigrationPlan("self_assessment", version.from(), version.fromVersion(), version.to(), version.toVersion(), chosen);
    }

    private Comparison compared() {
        return product.as(administrator, () -> migrations.compare(version.from(), version.to()));
    }

    private int running(String definition) {
        return product.as(administrator, migrations::versions).stream().filter(one -> one.definition().equals(definition))
                .findFirst().orElseThrow().running();
    }

    private BatchRun run(UUID id) {
        return product.as(administrator, migrations::runs).stream().map(MigrationRun::run).filter(run -> run.id().equals(id))
                .findFirst().orElseThrow();
    }
}
