package id.anugerah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four presses at the same moment, a hundred times: real threads, real database, real engine. */
@ProductTest
class DoubleSubmitTest {

    private static final int SUBMISSIONS = 100;
    private static final int PRESSES = 4;

    @Autowired
    Product product;

    @Autowired
    SelfAssessment assessments;

    @Test
    void everySubmissionIsSentOnceAndHasOneReceipt() throws Exception {
        Season season = Season.of(product);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            cases.add(season.aCase(i % 2 == 0 ? Group.UPP : Group.GENERAL).registered().activated().filled(Option.D));
        }
        ExecutorService threads = Executors.newFixedThreadPool(PRESSES);
        for (Case one : cases) {
            CyclicBarrier start = new CyclicBarrier(PRESSES);
            List<Future<Receipt>> presses = new ArrayList<>();
            for (int press = 0; press < PRESSES; press++) {
                // two windows, each pressed twice
                String key = one.id() + "-" + press % 2;
                Callable<Receipt> work = () -> product.as(one.owner(), () -> assessments.submit(one.id(), key));
                presses.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            Set<Receipt> given = new HashSet<>();
            for (Future<Receipt> press : presses) {
                given.add(press.get());
            }
            assertThat(given).hasSize(1);
        }
        threads.shutdown();
        product.dueJobs();

        assertThat(count(season, "select count(*) from receipt r join submission s on s.id = r.submission where s.edition = :edition"))
                .isEqualTo(SUBMISSIONS);
        assertThat(count(season, "select count(*) from submission where edition = :edition and state = 'SUBMITTED'")).isEqualTo(SUBMISSIONS);
        assertThat(count(season, """
                select count(*) from audit a join submission s on s.id = a.subject
                where s.edition = :edition and a.action in ('assessment.sent', 'submission.submitted')""")).isEqualTo(2 * SUBMISSIONS);
        assertThat(count(season, """
                select count(*) from mail m join account a on a.email = m.recipient join submission s on s.owner = a.id
                where s.edition = :edition and m.subject like 'Tanda terima%'""")).isEqualTo(SUBMISSIONS);
        assertThat(count(season, """
                select count(*) from work_item where edition = :edition and box = 'task_fill_assessment' and ended_at is null"""))
                .isZero();
    }

    private int count(Season season, String sql) {
        return product.sql().sql(sql).param("edition", season.id()).query(Integer.class).single();
    }
}
