package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.store.DecisionLines;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is decided on one node every node hears; the way to the screen is walked by DecisionJourneyTest. */
@ProductTest
class DecisionPulseTest {

    @Autowired
    Product product;

    @Autowired
    DecisionLines lines;

    Season season;

    @BeforeEach
    void verify() {
        season = Season.small(product);
        var body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        body.evaluation().confirmed();
        product.moveTo(season.closes(PhaseKind.EVALUATION));
    }

    @Test
    void everyNodeHearsOfEveryStep() throws Exception {
        try (DecisionLines.Line here = lines.open(); DecisionLines.Line there = lines.open()) {
            Release first = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
            assertThat(first.state()).isEqualTo(Release.State.PROPOSED);
            hearIt(here, there);
            season.returned(ReleaseKind.SHORTLIST, product.people().organizer(2));
            hearIt(here, there);
            Release second = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(2));
            hearIt(here, there);
            season.released(ReleaseKind.SHORTLIST, product.people().organizer(1), second.recordHash());
            hearIt(here, there);
            product.moveTo(season.opens(PhaseKind.SHORTLIST));
            hearIt(here, there);
        }
    }

    @Test
    void whatWasRefusedNobodyHears() throws Exception {
        Release release = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1));
        try (DecisionLines.Line line = lines.open()) {
            assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, product.people().organizer(1), release.recordHash()))
                    .hasMessage("release.samePerson");
            season.returned(ReleaseKind.SHORTLIST, product.people().organizer(2));
            hearIt(line);
            assertThat(line.hear(1)).isEmpty();
        }
    }

    /** Screens of that edition are told, others are not, and one that is gone hinders nobody. */
    @Test
    void screensOfTheEditionLook() {
        DecisionPulse pulse = product.the(DecisionPulse.class);
        List<String> looked = new ArrayList<>();
        Runnable gone = pulse.listen(season.id(), () -> {
            throw new IllegalStateException("detached");
        });
        Runnable one = pulse.listen(season.id(), () -> looked.add("one"));
        Runnable other = pulse.listen(UUID.randomUUID(), () -> looked.add("other"));

        pulse.decided(Set.of(season.id()));
        pulse.decided(Set.of(season.id()));
        assertThat(looked).containsExactly("one", "one");
        one.run();
        pulse.decided(Set.of(season.id()));
        assertThat(looked).hasSize(2);
        gone.run();
        other.run();
        assertThat(pulse.isRunning()).as("off where nobody wants it").isFalse();
    }

    private void hearIt(DecisionLines.Line... listening) throws Exception {
        for (DecisionLines.Line line : listening) {
            assertThat(line.hear(5_000)).containsExactly(season.id());
        }
    }
}
