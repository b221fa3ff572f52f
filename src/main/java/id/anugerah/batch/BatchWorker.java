package id.anugerah.batch;

import id.anugerah.access.CurrentPerson;
import id.anugerah.account.Accounts;
import id.anugerah.batch.store.BatchRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes items in small portions. A portion and its marks are one transaction, so an item is done exactly once; its rows stay
 * locked meanwhile and other nodes take the next ones. A portion with a failing item is rolled back and done one by one.
 */
@Component
class BatchWorker implements BatchClockwork {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private static final int ATTEMPTS = 3;

    private final BatchRows rows;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ObjectProvider<BatchWork> kinds;
    private volatile boolean goesOn = true;

    BatchWorker(BatchRows rows, Accounts accounts, PlatformTransactionManager transactions, Clock clock,
                ObjectProvider<BatchWork> kinds) {
        this.rows = rows;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.kinds = kinds;
    }

    void goOn(boolean on) {
        goesOn = on;
    }

    @Override
    public int runWaiting() {
        int worked = 0;
        for (BatchRun run : rows.open()) {
            Optional<BatchWork> work = kinds.stream().filter(kind -> kind.kind().equals(run.kind())).findFirst();
            if (work.isPresent()) {
                worked += run.startedBy().map(accounts::get)
                        .map(by -> CurrentPerson.actingAs(by.person(), () -> all(run, work.get())))
                        .orElseGet(() -> all(run, work.get()));
            }
        }
        rows.end(clock.instant());
        return worked;
    }

    private int all(BatchRun run, BatchWork work) {
        int worked = 0;
        int singly = 0;
        while (goesOn) {
            Portion portion = new Portion(run, work, singly > 0 ? 1 : work.portion());
            int done = portion.run();
            if (done == 0 && portion.items.isEmpty()) {
                break;
            }
            worked += done;
            singly = done == 0 ? portion.items.size() : Math.max(0, singly - 1);
        }
        return worked;
    }

    private final class Portion {

        private final BatchRun run;
        private final BatchWork work;
        private final int size;
        private List<String> items = List.of();

        Portion(BatchRun run, BatchWork work, int size) {
            this.run = run;
            this.work = work;
            this.size = size;
        }

        /**
         * An accident is mostly another one at the same rows in that moment, such as a timer that fires: seen once, it is over.
         *
         * @return how many were decided: all that could be taken, or none when one of several failed
         */
        int run() {
            for (int attempt = 1; ; attempt++) {
                try {
                    transaction.executeWithoutResult(tx -> {
                        items = rows.take(run.id(), size);
                        items.forEach(item -> work.work(run, item));
                        rows.done(run.id(), items, clock.instant());
                    });
                    return items.size();
                } catch (RuntimeException e) {
                    if (items.isEmpty()) {
                        throw e; // no item's fault: the database is gone
                    }
                    if (items.size() > 1) {
                        return 0;
                    }
                    if (e instanceof Refused || attempt == ATTEMPTS) {
                        fail(items.get(0), e);
                        return 1;
                    }
                }
            }
        }

        private void fail(String item, RuntimeException e) {
            if (!(e instanceof Refused)) {
                LOG.warn("Item {} of {} {} failed", item, run.kind(), run.id(), e);
            }
            String cause = e instanceof Refused refused ? refused.reason() : "batch.failed";
            rows.failed(run.id(), item, cause, (e.getCause() == null ? e : e.getCause()).toString(), clock.instant());
        }
    }
}
