package id.anugerah.process.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ClaimRaceTest {

    private static final int ROUNDS = 100;

    @Autowired
    Product product;

    @Autowired
    Claims claims;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
    }

    @Test
    void twoWhoClaimAtOnceHaveOneWinnerAndTheOtherHearsIt() {
        Case body = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        String task = body.evaluation().task(Box.TASK_VERIFY);
        Person one = product.people().verifier(1);
        Person other = product.people().verifier(2);
        for (int round = 0; round < ROUNDS; round++) {
            List<AtOnce.Outcome<UUID>> outcomes = AtOnce.both(() -> product.as(one, () -> claims.claim(task)),
                    () -> product.as(other, () -> claims.claim(task)));

            assertThat(outcomes).filteredOn(outcome -> body.id().equals(outcome.value())).as("winners of round %d", round).hasSize(1);
            assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).singleElement().satisfies(loser ->
                    assertThat(loser.failure()).isInstanceOf(Refused.class).hasMessage("worklist.taken"));
            Person winner = outcomes.get(0).failure() == null ? one : other;
            product.runAs(winner, () -> claims.giveBack(body.id(), "Putaran berikut"));
        }
    }

    @Test
    void twoWhoTakeTheNextAtOnceGetTwoDifferentOnes() {
        season.aCase().registered().activated().filled(Option.D).submitted();
        season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();

        List<AtOnce.Outcome<Optional<UUID>>> outcomes = AtOnce.both(
                () -> product.as(product.people().verifier(1), claims::claimNext),
                () -> product.as(product.people().verifier(2), claims::claimNext));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes.stream().map(outcome -> outcome.value().orElseThrow())).doesNotHaveDuplicates();
    }

    @Test
    void thirtyTwoWhoTakeTheNextAtOnceGetEachTaskOnce() {
        for (int i = 0; i < 12; i++) {
            season.aCase().registered().activated().filled(Option.D).submitted();
        }
        season.evaluationOpens();
        List<Callable<Optional<UUID>>> acts = IntStream.rangeClosed(1, 32).mapToObj(product.people()::verifier)
                .map(person -> (Callable<Optional<UUID>>) () -> product.as(person, claims::claimNext)).toList();

        List<AtOnce.Outcome<Optional<UUID>>> outcomes = AtOnce.all(acts);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.value().stream())).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void manyWindowsOfOnePersonStayWithinTheLimit() {
        for (int i = 0; i < 8; i++) {
            season.aCase().registered().activated().filled(Option.D).submitted();
        }
        season.evaluationOpens();
        int most = season.edition().parameters().maxClaims();
        Person person = product.people().verifier(1);

        List<AtOnce.Outcome<Optional<UUID>>> outcomes = AtOnce.all(Collections.nCopies(8, () -> product.as(person, claims::claimNext)));

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(most);
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).allSatisfy(outcome ->
                assertThat(outcome.failure()).isInstanceOf(Refused.class).hasMessage("verification.tooMany"));
        assertThat(product.as(person, () -> product.the(WorkList.class).mine(100))).hasSize(most);
    }
}
