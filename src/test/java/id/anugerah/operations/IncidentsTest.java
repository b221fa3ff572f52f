package id.anugerah.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.BatchRun;
import id.anugerah.batch.Batches;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class IncidentsTest {

    @Autowired
    private Product product;
    @Autowired
    private Incidents incidents;
    private Season season;
    private Person administrator;

    @BeforeEach
    void aSeason() {
        season = Season.of(product);
        administrator = product.people().administrator();
    }

    @Test
    void aFailedStepSaysWhatAndWhyAndGoesOnWhenItIsTriedAgain() {
        Case failed = filled();
        Breaking.of(product).receiptsFail(failed);

        IncidentLine line = only();
        assertThat(line.incident()).extracting(Incident::process, Incident::box, Incident::tries, Incident::cause)
                .containsExactly("self_assessment", "task_confirm_receipt", 3, Cause.DATABASE);
        assertThat(line.incident().key()).contains(failed.id());
        assertThat(line.incident().message()).contains("mail");
        assertThat(line.of()).isEqualTo(new CaseName(failed.now().reference(), failed.now().bodyName(), true));
        assertThat(line.boxName().en()).isEqualTo("Send the receipt");

        String job = line.incident().job();
        product.runAs(administrator, () -> incidents.retry(job));
        assertThat(open()).isEmpty();
        assertThat(attempt(job)).isEqualTo(Attempt.WAITING);
        assertThatThrownBy(() -> product.runAs(administrator, () -> incidents.retry(job)))
                .isInstanceOf(Refused.class).hasMessage("operations.incidentGone");
        product.dueJobs();

        assertThat(attempt(job)).isEqualTo(Attempt.DONE);
        assertThat(product.sql().sql("select count(*) from mail where recipient = :owner and subject like '%' || :reference || '%'")
                .param("owner", failed.owner().email()).param("reference", failed.now().reference()).query(Integer.class).single())
                .isPositive();
        assertThat(product.the(AuditTrail.class).read(failed.id())).filteredOn(row -> row.action().equals("operations.retried"))
                .singleElement().satisfies(row -> {
                    assertThat(row.actor()).isEqualTo(administrator.id());
                    assertThat(row.details()).contains("\"cause\":\"DATABASE\"");
                });
    }

    @Test
    void whatFailsAgainIsAnIncidentAgainAtOnce() {
        Case failed = filled();
        Breaking breaking = Breaking.of(product);
        breaking.receiptsFail(failed);
        String job = only().incident().job();

        breaking.failAgain(() -> product.runAs(administrator, () -> incidents.retry(job)));

        assertThat(attempt(job)).isEqualTo(Attempt.FAILED);
        assertThat(only().incident()).extracting(Incident::job, Incident::tries).containsExactly(job, 4);
    }

    @Test
    void manyAreTriedAgainInTheBackground() {
        Case[] failed = {filled(), filled(), filled()};
        Breaking.of(product).receiptsFail(failed);
        List<String> jobs = open().stream().map(line -> line.incident().job()).toList();
        assertThat(jobs).hasSize(3);
        product.runAs(administrator, () -> incidents.retry(jobs.get(0)));

        UUID run = product.as(administrator, () -> incidents.retryAll(jobs));
        product.dueBatches();
        product.dueJobs();

        assertThat(product.the(Batches.class).find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::failed)
                .containsExactly(2, 1); // one was tried already
        assertThat(open()).isEmpty();
        assertThat(product.as(administrator, () -> incidents.attempts(jobs)).values()).containsOnly(Attempt.DONE);
        assertThat(failed).allSatisfy(one -> assertThat(one.now().state()).isEqualTo(SubmissionState.SUBMITTED));
    }

    @Test
    void onlyAdministratorsTryAgainAndAuditorsLook() {
        Breaking.of(product).receiptsFail(filled());
        String job = only().incident().job();

        assertThat(product.as(product.people().auditor(), incidents::open)).hasSize(1);
        for (Person other : List.of(product.people().auditor(), product.people().organizer(1), product.people().lead())) {
            assertThatThrownBy(() -> product.runAs(other, () -> incidents.retry(job))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> product.as(other, () -> incidents.retryAll(List.of(job))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> product.as(product.people().organizer(1), incidents::open)).isInstanceOf(AccessDeniedException.class);
        assertThat(only().incident().job()).isEqualTo(job);
    }

    private Case filled() {
        return season.aCase().registered().activated().filled(Option.B);
    }

    private List<IncidentLine> open() {
        return product.as(administrator, incidents::open);
    }

    private IncidentLine only() {
        assertThat(open()).hasSize(1);
        return open().get(0);
    }

    private Attempt attempt(String job) {
        Map<String, Attempt> attempts = product.as(administrator, () -> incidents.attempts(List.of(job)));
        return attempts.get(job);
    }
}
