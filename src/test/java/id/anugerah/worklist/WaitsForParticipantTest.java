package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question to the participant as the work list shows it. */
@ProductTest
class WaitsForParticipantTest {

    @Autowired
    private Product product;
    @Autowired
    private Inbox inbox;
    private Season season;
    private Case asked;
    private Case other;
    private Person verifier;

    @BeforeEach
    void twoInHandOneOfThemAsked() {
        season = Season.of(product);
        asked = season.aCase().registered().activated().filled(Option.D).submitted();
        other = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        verifier = product.people().verifier(1);
        other.evaluation().claimed(verifier, Box.TASK_VERIFY);
        asked.evaluation().asking("Di halaman mana?");
    }

    @Test
    void theRowSaysUntilWhenTheParticipantMayAnswerAndIsAsBeforeWhenTheAnswerIsThere() {
        Instant until = product.now().plus(Duration.ofHours(season.edition().parameters().questionHours()));
        assertThat(row(asked).askedUntil()).isEqualTo(until);
        assertThat(row(other).askedUntil()).isNull();
        assertThat(bodies(TaskFilter.NONE.asked(true))).containsExactly(asked.now().reference());
        assertThat(page(product.people().lead(), Tab.TEAM, TaskFilter.NONE.asked(true))).hasSize(1);
        product.runAs(verifier, () -> inbox.opened(row(asked).item().task()));

        asked.evaluation().answered("Halaman 12.");

        assertThat(row(asked).askedUntil()).isNull();
        assertThat(row(asked).unread()).as("the answer is news").isTrue();
        assertThat(bodies(TaskFilter.NONE.asked(true))).isEmpty();
    }

    @Test
    void whatWaitsForSomebodyElseIsNeitherLateNorDueSoon() {
        due(product.now().minusSeconds(1));
        assertThat(bodies(TaskFilter.NONE.due(Optional.of(Due.LATE)))).containsExactly(other.now().reference());
        due(product.now().plusSeconds(1));
        assertThat(bodies(TaskFilter.NONE.due(Optional.of(Due.SOON)))).containsExactly(other.now().reference());
        due(season.closes(PhaseKind.EVALUATION));
    }

    private void due(Instant at) {
        for (Case body : List.of(asked, other)) {
            product.sql().sql("update work_item set due_at = :at where task = :task").param("task", body.evaluation().task(Box.TASK_VERIFY))
                    .param("at", at.atOffset(ZoneOffset.UTC)).update();
        }
    }

    private TaskRow row(Case body) {
        return page(verifier, Tab.MINE, TaskFilter.NONE).stream().filter(row -> body.id().equals(row.item().submission()))
                .findFirst().orElseThrow();
    }

    private List<String> bodies(TaskFilter filter) {
        return page(verifier, Tab.MINE, filter).stream().map(row -> row.item().reference()).toList();
    }

    private List<TaskRow> page(Person person, Tab tab, TaskFilter filter) {
        return product.as(person, () -> inbox.page(new TaskQuery(tab, filter.edition(Optional.of(season.edition().code())),
                List.of(), 100))).rows();
    }
}
