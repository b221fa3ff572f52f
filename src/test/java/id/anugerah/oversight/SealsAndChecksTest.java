package id.anugerah.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.audit.AuditTrail;
import id.anugerah.instrument.Option;
import id.anugerah.oversight.Reading.Found;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.support.Tampering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is done to the trail afterwards is found and named: a row, the end of a chain, a chain, a seal. */
@ProductTest
class SealsAndChecksTest {

    @Autowired
    private Product product;
    @Autowired
    private Seals seals;
    @Autowired
    private TrailChecks checks;
    @Autowired
    private AuditTrail audit;

    private Case body;
    private int rows;
    private Seal seal;

    @BeforeEach
    void aSealedCase() {
        body = Season.of(product).aCase().registered().activated().filled(Option.D).submitted();
        rows = product.as(product.people().auditor(), () -> audit.of(body.id())).size();
        seal = seals.sealOn(next()).orElseThrow();
    }

    @Test
    void anUntouchedTrailAgrees() {
        assertThat(checks.whole(Map.of(seal.day(), seal.hash()), parts -> { }).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set action = action", "delete from audit", "truncate audit", "update audit_seal set rows = 0",
        "delete from audit_seal", "delete from audit_sealed_chain", "truncate audit_sealed_chain"})
    void nothingIsChangedOrRemoved(String statement) {
        assertThatThrownBy(() -> product.sql().sql(statement).update()).isInstanceOf(DataAccessException.class)
                .rootCause().hasMessageContaining("never changed and never removed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update audit set details = '{}' where subject = '%s' and seq = 3 | ROW_CHANGED | 3",
        "update audit set previous_hash = repeat('a', 64) where subject = '%s' and seq = 3 | ROW_EXCHANGED | 3",
        "delete from audit where subject = '%s' and seq = 2 | ROW_MISSING | 3",
        "delete from audit where subject = '%s' and seq = (select max(seq) from audit where subject = '%s') | END_MISSING | last",
        "delete from audit where subject = '%s' | CHAIN_MISSING | 1"})
    void whatWasDoneToAChainIsNamed(String statement, Flaw flaw, String seq) {
        assertThat(found(statement.replace("%s", body.id().toString()))).singleElement()
                .isEqualTo(new Found(flaw, Optional.of(body.id()), seq.equals("last") ? rows : Integer.parseInt(seq),
                        Optional.of(seal.number())));
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByTheSeal() {
        UUID subject = UUID.randomUUID();
        record(subject, "edition.opened");
        Seal seen = seals.sealOn(next()).orElseThrow();
        String at = "2026-01-01T00:00:00Z";
        String forged = Sha256.of(String.join("\n", Seal.BEGINNING, subject.toString(), "1", at, "null", "edition.copied", "{}"));

        assertThat(found("update audit set action = 'edition.copied', details = '{}', actor = null, happened_at = '" + at + "', hash = '"
                + forged + "' where subject = '" + subject + "'")).singleElement().isEqualTo(
                new Found(Flaw.CHAIN_REWRITTEN, Optional.of(subject), 1, Optional.of(seen.number())));
    }

    @Test
    void whatIsYoungerThanTheLastSealIsFoundTooButBelongsToNone() {
        record(body.id(), "submission.filling");

        assertThat(found("update audit set details = '[]' where subject = '" + body.id() + "' and seq = " + (rows + 1)))
                .singleElement().isEqualTo(new Found(Flaw.ROW_CHANGED, Optional.of(body.id()), rows + 1, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update audit_seal set hash = repeat('b', 64) where number = %d | SEAL_CHANGED",
        "update audit_seal set rows = rows - 1 where number = %d | SEAL_CHANGED",
        "update audit_seal set previous_hash = repeat('b', 64) where number = %d | SEAL_UNCHAINED",
        "delete from audit_sealed_chain where seal = %d | SEAL_LIST_CHANGED"})
    void aSealThatWasChangedIsNamed(String statement, Flaw flaw) {
        assertThat(found(statement.replace("%d", Integer.toString(seal.number())))).singleElement()
                .isEqualTo(new Found(flaw, Optional.empty(), seal.number(), Optional.of(seal.number())));
    }

    @Test
    void aSealThatIsGoneIsMissedByTheNextOne() {
        Seal after = seals.sealOn(next()).orElseThrow();

        assertThat(found("delete from audit_seal where number = " + seal.number())).extracting(Found::flaw, Found::seq)
                .contains(org.assertj.core.groups.Tuple.tuple(Flaw.SEAL_UNCHAINED, after.number()));
    }

    @Test
    void whoeverRewritesTheSealsTooIsFoundByWhatWasNotedOutside() {
        assertThat(checks.whole(Map.of(seal.day(), "c".repeat(64)), parts -> { }).found()).singleElement()
                .isEqualTo(new Found(Flaw.SEAL_NOT_AS_NOTED, Optional.empty(), seal.number(), Optional.of(seal.number())));
        assertThat(checks.whole(Map.of(LocalDate.of(1999, 1, 1), seal.hash()), parts -> { }).found()).singleElement()
                .isEqualTo(new Found(Flaw.SEAL_NOT_AS_NOTED, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void aDayHasOneSealAlsoWhenTwoNodesMakeIt() {
        LocalDate day = next();
        assertThat(AtOnce.both(() -> seals.sealOn(day), () -> seals.sealOn(day))).extracting(AtOnce.Outcome::value)
                .filteredOn(Optional::isPresent).hasSize(1);
        assertThat(seals.sealOn(day)).isEmpty();
        assertThat(seals.sealOn(day.minusDays(1))).isEmpty();
    }

    @Test
    void aSealTellsHowMuchThereIsAndBindsTheOneBefore() {
        record(UUID.randomUUID(), "edition.opened");
        Seal after = seals.sealOn(next()).orElseThrow();
        Seal idle = seals.sealOn(next()).orElseThrow();

        assertThat(after.chains()).isEqualTo(seal.chains() + 1);
        assertThat(after.rows()).isEqualTo(seal.rows() + 1);
        assertThat(after.previousHash()).isEqualTo(seal.hash());
        assertThat(idle.listHash()).isEqualTo(Sha256.of(""));
        assertThat(Sha256.of(idle.text())).isEqualTo(idle.hash());
        assertThat(seals.published(Optional.of(idle.number()), 2)).extracting(Seal::number)
                .containsExactly(after.number(), seal.number());
    }

    @Test
    void aCheckRunsInTheBackgroundAndItsResultStays() {
        product.runAs(product.people().auditor(), () -> {
            UUID run = checks.start();
            assertThatThrownBy(checks::start).isInstanceOf(Refused.class).hasMessageContaining("oversight.checking");
            product.dueBatches();
            assertThat(checks.latest(100)).filteredOn(check -> check.run().id().equals(run)).singleElement().satisfies(check -> {
                assertThat(check.run().endedAt()).isPresent();
                assertThat(check.run().failed()).isZero();
                assertThat(check.rows()).isGreaterThanOrEqualTo(seal.rows());
                assertThat(check.chains()).isGreaterThanOrEqualTo(seal.chains());
                assertThat(check.found()).isZero();
                assertThat(check.since()).isEmpty();
            });
        });
    }

    @Test
    void whatItFindsIsKeptWithNamesAndDay() {
        TrailCheck check = Tampering.with(product, "delete from audit where subject = '" + body.id() + "' and seq > 2",
                () -> product.as(product.people().auditor(), () -> {
                    UUID run = checks.start();
                    TrailReading.parts().forEach(part -> product.the(TrailCheckWork.class).work(
                            product.the(id.anugerah.batch.Batches.class).find(run).orElseThrow(), part));
                    assertThat(checks.findings(run, 10)).singleElement().isEqualTo(new Finding(Flaw.END_MISSING, Optional.of(
                            new TrailSubject(TrailSubject.Kind.SUBMISSION, body.id(), body.now().reference(), body.now().bodyName(),
                                    code())), 3, Optional.of(seal)));
                    return checks.latest(100).stream().filter(one -> one.run().id().equals(run)).findFirst().orElseThrow();
                }));
        assertThat(check.found()).isOne();
        assertThat(check.since()).contains(seal);
        assertThat(check.by()).isNotBlank();
    }

    @Test
    void organizersDoNotCheckTheTrail() {
        product.runAs(product.people().organizer(1), () ->
                assertThatThrownBy(checks::start).isInstanceOf(AccessDeniedException.class));
    }

    private List<Found> found(String tampered) {
        return Tampering.with(product, tampered, () -> checks.whole(Map.of(), parts -> { }).found());
    }

    private String code() {
        return product.sql().sql("select e.code from edition e join submission s on s.edition = e.id where s.id = :id")
                .param("id", body.id()).query(String.class).single();
    }

    private void record(UUID subject, String action) {
        new TransactionTemplate(product.the(PlatformTransactionManager.class))
                .executeWithoutResult(tx -> audit.record(subject, action, Map.of()));
    }

    private LocalDate next() {
        return seals.published(Optional.empty(), 1).stream().findFirst().map(last -> last.day().plusDays(1)).orElse(LocalDate.of(2020, 1, 1));
    }
}
