package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tabs, numbers, filters and order of a person's list. */
@ProductTest
class InboxTest {

    private static final int SHOWN = 100;

    @Autowired
    private Product product;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Handovers handovers;
    @Autowired
    private Claims claims;
    private Season season;
    private final List<Case> bodies = new ArrayList<>();
    private Person verifier;
    private Person lead;

    @BeforeEach
    void threeToVerify() {
        season = Season.of(product);
        for (Group group : List.of(Group.GENERAL, Group.UPP, Group.GENERAL)) {
            bodies.add(season.aCase(group).registered().activated().filled(Option.D).submitted());
        }
        season.evaluationOpens();
        verifier = product.people().verifier(1);
        lead = product.people().lead();
    }

    @Test
    void numbersAndRowsAreTheSame() {
        product.as(verifier, () -> claims.claim(task(0)));
        product.as(product.people().verifier(2), () -> claims.claim(task(1)));

        for (Person person : List.of(verifier, product.people().verifier(2), lead, product.people().organizer(1), bodies.get(0).owner())) {
            for (Tab tab : Tab.values()) {
                TaskPage page = page(person, tab, TaskFilter.NONE);
                assertThat(page.count(tab)).as("%s of %s", tab, person.name()).isEqualTo(page.matching());
                assertThat(page.rows()).as("%s of %s", tab, person.name()).hasSize(Math.min(page.matching(), SHOWN));
            }
        }
        assertThat(ids(verifier, Tab.MINE)).containsExactly(0);
        assertThat(ids(verifier, Tab.CLAIMABLE)).containsExactly(2);
        assertThat(ids(verifier, Tab.TEAM)).containsExactly(1);
        assertThat(ids(bodies.get(0).owner(), Tab.CLAIMABLE)).isEmpty();
    }

    @Test
    void whoGivesWorkOutSeesWhatNobodyHoldsAndWhoHoldsTheRest() {
        product.as(verifier, () -> claims.claim(task(0)));

        assertThat(ids(lead, Tab.TEAM)).containsExactly(0, 1, 2);
        assertThat(page(lead, Tab.TEAM, TaskFilter.NONE).rows()).extracting(TaskRow::holder).containsExactly(verifier.name(), null, null);
        assertThat(ids(lead, Tab.TEAM, TaskFilter.NONE.heldByNobody())).containsExactly(1, 2);
        assertThat(ids(lead, Tab.TEAM, TaskFilter.NONE.heldBy(Optional.of(verifier.id())))).containsExactly(0);
    }

    @Test
    void whatIsFinishedIsDone() {
        bodies.get(0).evaluation().confirmed();

        TaskFilter here = TaskFilter.NONE.edition(Optional.of(season.edition().code()));
        assertThat(ids(verifier, Tab.DONE, here)).containsExactly(0);
        assertThat(ids(product.people().verifier(2), Tab.DONE, here)).isEmpty();
    }

    @Test
    void theOldestWaitingStandsFirstUnlessTheOrderSaysOtherwise() {
        waits(0, Duration.ofHours(1));
        waits(1, Duration.ofHours(3));
        waits(2, Duration.ofHours(2));
        assertThat(ids(verifier, Tab.CLAIMABLE)).containsExactly(1, 2, 0);

        assertThat(ordered(new Sort(Sort.Column.SINCE, true))).containsExactly(0, 2, 1);
        assertThat(ordered(new Sort(Sort.Column.GROUP, false), new Sort(Sort.Column.SINCE, true))).containsExactly(0, 2, 1);
        assertThat(ordered(new Sort(Sort.Column.GROUP, true), new Sort(Sort.Column.SINCE, false))).containsExactly(1, 2, 0);
        for (Sort.Column column : Sort.Column.values()) {
            assertThat(ordered(new Sort(column, true))).containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void aFilterTakesWhatItSays() {
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.group(Optional.of("UPP")))).containsExactly(1);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.boxes(Set.of(Box.TASK_VERIFY_AGAIN)))).isEmpty();
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.boxes(Set.of(Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN)))).hasSize(3);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.edition(Optional.of(season.edition().code())))).hasSize(3);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.edition(Optional.of("1999")))).isEmpty();
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.text(bodies.get(2).now().reference().toLowerCase()))).containsExactly(2);
        String name = bodies.get(1).now().bodyName();
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.text(name.substring(1, name.length() - 1)))).containsExactly(1);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.text("100%_\\"))).isEmpty();
        TaskPage one = product.as(verifier, () -> inbox.page(new TaskQuery(Tab.CLAIMABLE, TaskFilter.NONE.group(Optional.of("GENERAL")),
                List.of(), 1)));
        assertThat(one.rows()).hasSize(1);
        assertThat(one.matching()).isEqualTo(2);
        TaskPage searched = product.as(verifier, () -> inbox.page(new TaskQuery(Tab.CLAIMABLE,
                TaskFilter.NONE.edition(Optional.of(season.edition().code())), List.of(), 1)));
        assertThat(searched.rows()).hasSize(1);
        assertThat(searched.matching()).isEqualTo(3);
    }

    @Test
    void aFileHasEveryRowOfTheListInItsOrder() {
        List<String> read = new ArrayList<>();
        TaskQuery all = new TaskQuery(Tab.CLAIMABLE, TaskFilter.NONE.edition(Optional.of(season.edition().code())),
                List.of(new Sort(Sort.Column.BODY, true)), Inbox.MOST);
        int number = product.as(verifier, () -> inbox.each(all, row -> read.add(row.item().task())));

        assertThat(number).isEqualTo(3);
        assertThat(read).isEqualTo(product.as(verifier, () -> inbox.page(all)).rows().stream().map(row -> row.item().task()).toList());
        assertThat(product.as(verifier, () -> inbox.each(new TaskQuery(Tab.CLAIMABLE, all.filter(), List.of(), 2), row -> { }))).isEqualTo(2);
        assertThat(product.as(lead, () -> inbox.each(all, row -> { }))).as("not theirs to take").isZero();
    }

    @Test
    void datesAreLateTodaySoonOrNone() {
        Instant now = product.now();
        due(0, now.minusSeconds(1));
        due(1, now.atZone(season.edition().zone()).toLocalDate().plusDays(1).atStartOfDay(season.edition().zone()).toInstant());
        due(2, null);

        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.due(Optional.of(Due.LATE)))).containsExactly(0);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.due(Optional.of(Due.TODAY)))).containsExactly(1);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.due(Optional.of(Due.SOON)))).containsExactly(1);
        assertThat(ids(verifier, Tab.CLAIMABLE, TaskFilter.NONE.due(Optional.of(Due.NONE)))).containsExactly(2);
        due(0, season.closes(id.anugerah.edition.PhaseKind.EVALUATION));
        due(1, season.closes(id.anugerah.edition.PhaseKind.EVALUATION));
        due(2, season.closes(id.anugerah.edition.PhaseKind.EVALUATION));
    }

    @Test
    void aTaskIsUnreadUntilThisPersonOpensIt() {
        product.runAs(verifier, () -> inbox.opened(task(0)));
        product.runAs(verifier, () -> inbox.opened(task(0)));
        product.runAs(verifier, () -> inbox.opened("gone"));

        assertThat(page(verifier, Tab.CLAIMABLE, TaskFilter.NONE).rows()).extracting(TaskRow::unread).containsExactly(false, true, true);
        assertThat(page(product.people().verifier(2), Tab.CLAIMABLE, TaskFilter.NONE).rows()).extracting(TaskRow::unread)
                .containsOnly(true);
    }

    @Test
    void aFollowUpDateIsItsHoldersAndGoesWithThem() {
        LocalDate today = product.now().atZone(season.edition().zone()).toLocalDate();
        assertThatThrownBy(() -> product.runAs(verifier, () -> inbox.followUp(task(0), Optional.of(today)))).hasMessage("worklist.notYours");
        product.as(verifier, () -> claims.claim(task(0)));
        product.as(verifier, () -> claims.claim(task(1)));
        product.runAs(verifier, () -> inbox.followUp(task(0), Optional.of(today)));
        product.runAs(verifier, () -> inbox.followUp(task(1), Optional.of(today.plusDays(1))));

        assertThat(ids(verifier, Tab.MINE, TaskFilter.NONE.followUp(true))).containsExactly(0);
        product.runAs(verifier, () -> inbox.followUp(task(1), Optional.empty()));
        assertThat(page(verifier, Tab.MINE, TaskFilter.NONE).rows()).extracting(TaskRow::followUp).containsExactlyInAnyOrder(today, null);

        product.runAs(verifier, () -> handovers.giveBack(task(0), "Sakit"));
        product.as(verifier, () -> claims.claim(task(0)));
        assertThat(page(verifier, Tab.MINE, TaskFilter.NONE).rows()).extracting(TaskRow::followUp).containsOnlyNulls();
    }

    private List<Integer> ordered(Sort... keys) {
        return numbers(product.as(verifier, () -> inbox.page(new TaskQuery(Tab.CLAIMABLE, TaskFilter.NONE, List.of(keys), 10))));
    }

    private List<Integer> ids(Person person, Tab tab) {
        return ids(person, tab, TaskFilter.NONE);
    }

    private List<Integer> ids(Person person, Tab tab, TaskFilter filter) {
        return numbers(page(person, tab, filter));
    }

    /** Which of the three bodies, in the order of the rows. */
    private List<Integer> numbers(TaskPage page) {
        List<UUID> cases = bodies.stream().map(Case::id).toList();
        return page.rows().stream().map(row -> cases.indexOf(row.item().submission())).filter(number -> number >= 0).toList();
    }

    private TaskPage page(Person person, Tab tab, TaskFilter filter) {
        return product.as(person, () -> inbox.page(new TaskQuery(tab, filter, List.of(), SHOWN)));
    }

    private String task(int number) {
        return bodies.get(number).evaluation().task(Box.TASK_VERIFY);
    }

    private void waits(int number, Duration since) {
        product.sql().sql("update work_item set created_at = :at where task = :task").param("task", task(number))
                .param("at", product.now().minus(since).atOffset(ZoneOffset.UTC)).update();
    }

    private void due(int number, Instant due) {
        product.sql().sql("update work_item set due_at = :at where task = :task").param("task", task(number))
                .param("at", due == null ? null : due.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE).update();
    }
}
