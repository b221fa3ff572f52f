package id.anugerah.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.support.Tampering;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ProductTest
class AuditTrailTest {

    @Autowired
    Product product;

    @Autowired
    AuditTrail audit;

    Case body;

    @BeforeEach
    void aCaseWithAHistory() {
        body = Season.of(product).aCase().registered().activated().filled(Option.D).submitted();
    }

    @Test
    void theChainOfACaseIsIntact() {
        assertThat(rows()).hasSizeGreaterThan(4);
        assertThat(rows().get(0).previousHash()).isEqualTo("0".repeat(64));
        assertThat(intact()).isTrue();
    }

    @Test
    void everyChangeOfStateIsInIt() {
        assertThat(rows()).extracting(AuditRow::action).containsSubsequence("submission.registered", "submission.eligibility",
                "submission.grouped", "submission.filling", "submission.submitted", "assessment.sent");
    }

    @Test
    void itSaysWhoActedAndWhereTheProcessDid() {
        assertThat(rows()).filteredOn(row -> row.action().equals("assessment.sent")).singleElement()
                .satisfies(row -> assertThat(row.actor()).isEqualTo(body.owner().id()));
        assertThat(rows()).filteredOn(row -> row.action().equals("submission.filling")).singleElement()
                .satisfies(row -> assertThat(row.actor()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"details = details || ' '", "action = 'submission.verified'", "happened_at = happened_at + interval '1 second'",
        "actor = '00000000-0000-0000-0000-000000000001'", "hash = repeat('a', 64)", "previous_hash = repeat('0', 63) || '1'"})
    void aRowThatWasChangedIsFound(String change) {
        assertThat(Tampering.<Boolean>with(product, "update audit set " + change + " where subject = '" + body.id() + "' and seq = 3",
                this::intact)).isFalse();
    }

    @Test
    void aRowThatWasRemovedIsFound() {
        assertThat(Tampering.<Boolean>with(product, "delete from audit where subject = '" + body.id() + "' and seq = 2",
                this::intact)).isFalse();
    }

    @Test
    void nothingIsRecordedOutsideTheTransactionOfWhatItTells() {
        assertThatThrownBy(() -> audit.record(UUID.randomUUID(), "test", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<AuditRow> rows() {
        return product.as(product.people().auditor(), () -> audit.of(body.id()));
    }

    private boolean intact() {
        return product.as(product.people().auditor(), () -> audit.intact(body.id()));
    }
}
