package id.anugerah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several windows at once on real threads and the real database: whatever was acknowledged is never lost unseen. */
@ProductTest
class ConcurrentAnswersTest {

    private static final int WINDOWS = 4;
    private static final int SAVES = 25;

    @Autowired
    Product product;

    @Autowired
    SelfAssessment assessments;

    Case body;

    @BeforeEach
    void open() {
        body = Season.of(product).aCase().registered().activated();
    }

    /** Each window adds its words to what it has seen; on a conflict it looks again and merges. */
    @Test
    void everyAcknowledgedWordIsThereInTheEnd() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WINDOWS);
        List<Future<Integer>> windows = new ArrayList<>();
        for (int window = 0; window < WINDOWS; window++) {
            char name = (char) ('a' + window);
            windows.add(threads.submit(() -> typing(name)));
        }
        int conflicts = 0;
        for (Future<Integer> window : windows) {
            conflicts += window.get();
        }
        threads.shutdown();

        Answer last = stored().orElseThrow();
        assertThat(last.version()).isEqualTo(WINDOWS * SAVES);
        for (int window = 0; window < WINDOWS; window++) {
            for (int save = 0; save < SAVES; save++) {
                assertThat(last.note()).contains((char) ('a' + window) + "%02d ".formatted(save));
            }
        }
        assertThat(conflicts).as("the windows really met").isPositive();
    }

    @Test
    void aRequestThatComesTwiceIsNoConflict() {
        Answer first = save("A1", Option.B, "sekali", 0);
        Answer again = save("A1", Option.B, "sekali", 0);

        assertThat(again).isEqualTo(first);
        assertThatThrownBy(() -> save("A1", Option.B, "lain", 0)).hasMessage("assessment.conflict");
    }

    @Test
    void whatIsStoredNamesNobodyWhenItWasTheSamePerson() {
        save("A1", Option.B, "satu", 0);

        Stored stored = product.as(body.owner(), () -> assessments.stored(body.id(), "A1"));

        assertThat(stored.colleague()).isEmpty();
        assertThat(stored.answer()).hasValueSatisfying(answer -> assertThat(answer.note()).isEqualTo("satu"));
        assertThat(product.as(body.owner(), () -> assessments.stored(body.id(), "A2")).answer()).isEmpty();
    }

    @Test
    void whatIsStoredNamesTheColleagueWhoSavedIt() {
        save("A1", Option.B, "satu", 0);
        product.sql().sql("update answer set saved_by = :other where submission = :id")
                .param("other", product.people().lead().id()).param("id", body.id()).update();

        Stored stored = product.as(body.owner(), () -> assessments.stored(body.id(), "A1"));

        assertThat(stored.colleague()).contains(product.people().lead().name());
    }

    private int typing(char name) {
        int conflicts = 0;
        for (int save = 0; save < SAVES; ) {
            Optional<Answer> seen = stored();
            try {
                save("A1", Option.A, seen.map(Answer::note).orElse("") + name + "%02d ".formatted(save),
                        seen.map(Answer::version).orElse(0));
                save++;
            } catch (Refused refused) {
                assertThat(refused).hasMessage("assessment.conflict");
                conflicts++;
            }
        }
        return conflicts;
    }

    private Optional<Answer> stored() {
        return product.as(body.owner(), () -> assessments.stored(body.id(), "A1").answer());
    }

    private Answer save(String indicator, Option option, String note, int seen) {
        return product.as(body.owner(), () -> assessments.save(body.id(), indicator, Optional.of(option), note, seen));
    }
}
