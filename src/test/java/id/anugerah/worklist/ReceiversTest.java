package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Receiver.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom work can be given to, and what is said about each. */
@ProductTest
class ReceiversTest {

    @Autowired
    private Product product;
    @Autowired
    private Handovers handovers;
    private Season season;
    private final List<Case> bodies = new ArrayList<>();
    private Person one;
    private Person other;
    private Person lead;

    @BeforeEach
    void sevenToVerify() {
        season = Season.of(product);
        for (int i = 0; i < 7; i++) {
            bodies.add(season.aCase(i < 2 ? Group.UPP : Group.GENERAL).registered().activated().filled(Option.D).submitted());
        }
        season.evaluationOpens();
        one = product.people().verifier(1);
        other = product.people().verifier(2);
        lead = product.people().lead();
        product.sql().sql("update verification set state = 'LEFT' where verifier in (:a, :b) and state = 'OPEN'")
                .param("a", one.id()).param("b", other.id()).update(); // what tests before this one have left in their hands
    }

    @Test
    void eachNameHasWhatThatPersonHoldsAndHasHadByGroup() {
        bodies.get(0).evaluation().claimed(one, Box.TASK_VERIFY);
        bodies.get(2).evaluation().confirmed();

        Receiver first = of(lead, one, 3);

        assertThat(first.held()).isEqualTo(1);
        assertThat(first.had()).isEqualTo(Map.of("UPP", 1, "GENERAL", 1));
        assertThat(first.hadInAll()).isEqualTo(2);
        assertThat(of(lead, other, 3).had()).isEmpty();
        List<Receiver> all = all(lead, 3);
        assertThat(all.indexOf(of(lead, other, 3))).as("who has less comes first").isLessThan(all.indexOf(first));
    }

    @Test
    void whoHoldsItOrHasAConflictOrEnoughIsNotOneOfThem() {
        Person near = product.people().of(bodies.get(0).now().institution(), Role.VERIFIER);
        bodies.get(0).evaluation().claimed(one, Box.TASK_VERIFY);
        assertThat(of(lead, one, 0).bar()).contains(Bar.HOLDER);
        assertThat(of(lead, near, 0).bar()).contains(Bar.CONFLICT);
        assertThat(of(lead, other, 0).bar()).isEmpty();
        assertThat(of(lead, one, 0, 1)).satisfies(some -> {
            assertThat(some.bar()).isEmpty();
            assertThat(some.takes()).isEqualTo(1);
        });

        int most = season.edition().parameters().maxClaims();
        IntStream.range(1, most).forEach(number -> bodies.get(number).evaluation().claimed(one, Box.TASK_VERIFY));
        assertThat(of(lead, one, 6).bar()).contains(Bar.FULL);
        assertThat(all(lead, 6)).extracting(Receiver::name).doesNotContain(product.people().juror(1).name());
    }

    @Test
    void aHolderIsToldOnlyOfThoseWhoCanHaveItAndNobodyElseIsTold() {
        Person near = product.people().of(bodies.get(0).now().institution(), Role.VERIFIER);
        bodies.get(0).evaluation().claimed(one, Box.TASK_VERIFY);

        assertThat(all(one, 0)).extracting(Receiver::id).contains(other.id()).doesNotContain(one.id(), near.id());
        assertThat(all(one, 0)).allMatch(receiver -> receiver.bar().isEmpty());
        assertThat(all(other, 0)).as("not theirs").isEmpty();
        assertThat(all(product.people().juror(1), 0)).isEmpty();
        assertThat(all(bodies.get(0).owner(), 0)).isEmpty();
        assertThat(product.as(lead, () -> handovers.receivers(List.of()))).isEmpty();
        assertThat(product.as(lead, () -> handovers.receivers(List.of("gone")))).isEmpty();
    }

    private Receiver of(Person giver, Person receiver, int... numbers) {
        return all(giver, numbers).stream().filter(one -> one.id().equals(receiver.id())).findFirst().orElseThrow();
    }

    private List<Receiver> all(Person giver, int... numbers) {
        List<String> tasks = IntStream.of(numbers).mapToObj(number -> bodies.get(number).evaluation().task(Box.TASK_VERIFY)).toList();
        return product.as(giver, () -> handovers.receivers(tasks));
    }
}
