package id.anugerah.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.store.BatchRows;
import id.anugerah.shared.Refused;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every item exactly once, whatever happens in between. Each item leaves one audit row in the transaction of its mark. */
@ProductTest
class BatchesTest {

    private static final String KIND = "test";

    @Autowired
    private Product product;
    @Autowired
    private Batches batches;
    @Autowired
    private AuditTrail audit;

    @AfterEach
    void nothingOpenIsLeft() {
        product.sql().sql("delete from batch_run where kind = :kind").param("kind", KIND).update();
    }

    @Test
    void everyItemIsDoneOnceByWhoeverStartedIt() {
        List<String> items = items(45);
        UUID run = started(items);

        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::total, BatchRun::waiting, BatchRun::endedAt)
                .containsExactly(45, 45, java.util.Optional.empty());
        assertThat(node(item -> { }).runWaiting()).isEqualTo(45);

        BatchRun ended = batches.find(run).orElseThrow();
        assertThat(ended.done()).isEqualTo(45);
        assertThat(ended.endedAt()).isPresent();
        assertThat(doneBy(items)).containsOnly(product.people().administrator().id()).hasSize(45);
        assertThat(node(item -> { }).runWaiting()).isZero();
        assertThat(batches.of(KIND, 10)).extracting(BatchRun::id).contains(run);
    }

    @Test
    void anItemThatFailsHoldsUpNoOtherAndCanBeRetried() {
        List<String> items = items(30);
        UUID run = started(items);

        node(item -> {
            Refused.unless(!item.equals(items.get(7)), "batch.empty");
            if (item.equals(items.get(25))) {
                throw new IllegalStateException("no such thing");
            }
        }).runWaiting();

        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::failed).containsExactly(28, 2);
        assertThat(batches.find(run).orElseThrow().endedAt()).isPresent();
        assertThat(batches.items(run, BatchItem.State.FAILED, 10)).extracting(BatchItem::item, BatchItem::cause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(items.get(7), "batch.empty"),
                        org.assertj.core.groups.Tuple.tuple(items.get(25), "batch.failed"));
        assertThat(batches.items(run, BatchItem.State.FAILED, 10).get(1).detail()).contains("no such thing");

        assertThat(batches.retryFailed(run)).isEqualTo(2);
        assertThat(batches.find(run).orElseThrow().endedAt()).isEmpty();
        node(item -> { }).runWaiting();
        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::failed).containsExactly(30, 0);
        assertThat(doneBy(items)).hasSize(30);
    }

    /** The node dies in the middle of a portion: what it had not committed is done by the next one, nothing twice. */
    @Test
    void anItemThatMetAnotherOneAtTheSameRowsIsDoneAfterAll() {
        List<String> items = items(3);
        UUID run = started(items);
        AtomicInteger met = new AtomicInteger();

        node(item -> {
            if (item.equals(items.get(1)) && met.incrementAndGet() < 4) {
                throw new IllegalStateException("somebody else was quicker");
            }
        }).runWaiting();

        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::failed).containsExactly(3, 0);
        assertThat(doneBy(items)).as("once each").hasSize(3);
    }

    @Test
    void anotherNodeGoesOnWhereOneHasDied() {
        List<String> items = items(50);
        UUID run = started(items);

        assertThatThrownBy(() -> node(item -> {
            if (item.equals(items.get(33))) {
                throw new Death();
            }
        }).runWaiting()).isInstanceOf(Death.class);
        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::waiting).containsExactly(20, 30);
        assertThat(doneBy(items)).hasSize(20);

        node(item -> { }).runWaiting();
        assertThat(batches.find(run).orElseThrow()).extracting(BatchRun::done, BatchRun::failed).containsExactly(50, 0);
        assertThat(doneBy(items)).hasSize(50);
    }

    @Test
    void severalNodesShareTheItems() {
        List<String> items = items(120);
        UUID run = started(items);

        AtOnce.all(List.of(() -> node(item -> { }).runWaiting(), () -> node(item -> { }).runWaiting(),
                () -> node(item -> { }).runWaiting())).forEach(outcome -> assertThat(outcome.failure()).isNull());

        node(item -> { }).runWaiting();
        assertThat(batches.find(run).orElseThrow().done()).isEqualTo(120);
        assertThat(batches.find(run).orElseThrow().endedAt()).isPresent();
        assertThat(doneBy(items)).hasSize(120);
    }

    @Test
    void withTheActThatIsRolledBackNothingIsStarted() {
        TransactionTemplate transaction = new TransactionTemplate(product.the(PlatformTransactionManager.class));
        UUID run = transaction.execute(tx -> {
            tx.setRollbackOnly();
            return batches.start(KIND, "nothing", "", items(3));
        });
        assertThat(batches.find(run)).isEmpty();
        assertThatThrownBy(() -> transaction.execute(tx -> batches.start(KIND, "nothing", "", List.of())))
                .isInstanceOf(Refused.class).hasMessage("batch.empty");
    }

    private UUID started(List<String> items) {
        return product.as(product.people().administrator(), () -> new TransactionTemplate(
                product.the(PlatformTransactionManager.class)).execute(tx -> batches.start(KIND, "subject", "because", items)));
    }

    /** A worker of its own, as on another node. */
    private BatchWorker node(Consumer<String> before) {
        BatchWork work = new BatchWork() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void work(BatchRun run, String item) {
                audit.record(UUID.fromString(item), "account.created", Map.of());
                before.accept(item);
            }
        };
        return new BatchWorker(product.the(BatchRows.class), product.the(Accounts.class),
                product.the(PlatformTransactionManager.class), product.the(Clock.class),
                new StaticListableBeanFactory(Map.of("work", work)).getBeanProvider(BatchWork.class));
    }

    private List<UUID> doneBy(List<String> items) {
        List<UUID> actors = new ArrayList<>();
        items.forEach(item -> audit.read(UUID.fromString(item)).forEach(row -> actors.add(row.actor())));
        return actors;
    }

    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(n -> UUID.randomUUID().toString()).toList();
    }

    /** What no worker catches. */
    private static final class Death extends Error {
    }
}
