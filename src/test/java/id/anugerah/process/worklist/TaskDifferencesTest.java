package id.anugerah.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.process.worklist.store.TaskDifferences;
import id.anugerah.process.worklist.store.TaskDifferences.Difference;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** That nothing differs after any test is checked by the curtain; here, that each kind of difference would be seen. */
@ProductTest
class TaskDifferencesTest {

    @Autowired
    private Product product;
    @Autowired
    private TaskDifferences differences;
    @Autowired
    private TransactionTemplate transaction;
    private String task;

    @BeforeEach
    void openATask() {
        Case filling = Season.of(product).aCase().registered().activated();
        task = product.the(WorkList.class).open(Box.TASK_FILL_ASSESSMENT, filling.id()).orElseThrow().task();
        assertThat(differences.find()).isEmpty();
    }

    @Test
    void aTaskThatTheListForgot() {
        assertThat(after("delete from work_item where task = :task")).isEqualTo(new Difference(task, "missing"));
    }

    @Test
    void aRowWhoseTaskIsGone() {
        assertThat(after("""
                insert into work_item (task, box, form_key, process, edition, candidate, created_at)
                select 'gone', box, form_key, process, edition, candidate, created_at from work_item where task = :task"""))
                .isEqualTo(new Difference("gone", "stale"));
    }

    @Test
    void anotherDueDate() {
        assertThat(after("update work_item set due_at = due_at + interval '1 hour' where task = :task"))
                .isEqualTo(new Difference(task, "due"));
    }

    private Difference after(String change) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            product.sql().sql(change).param("task", task).update();
            return differences.find().get(0);
        });
    }
}
