package id.anugerah.setup;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.setup.store.RehearsalRows;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a blueprint says of its rehearsals. */
@ProductTest
class RehearsalRunsTest {

    @Autowired
    Product product;
    @Autowired
    RehearsalRows rows;
    @Autowired
    RehearsalRuns runs;

    @Test
    void whoHasSaidNothingForThreeMinutesIsGone() {
        Preparing blueprint = Preparing.nextOf(product, Season.of(product).id());
        Instant now = product.now();
        UUID run = UUID.randomUUID();
        rows.insert(new Rehearsed(run, blueprint.id(), "hash", 2, 2, 1, Rehearsed.State.RUNNING, "", "", now, now),
                product.people().organizer(1).id());
        try {
            product.timeIs(now.plus(Duration.ofMinutes(3)));
            assertThat(state(blueprint)).isEqualTo(Rehearsed.State.RUNNING);
            product.timeIs(now.plus(Duration.ofMinutes(3)).plusSeconds(1));
            assertThat(state(blueprint)).isEqualTo(Rehearsed.State.FAILED);
        } finally {
            rows.end(run, Rehearsed.State.FAILED, "", now);
        }
    }

    private Rehearsed.State state(Preparing blueprint) {
        return product.as(product.people().auditor(), () -> runs.of(blueprint.id())).get(0).state();
    }
}
