package id.anugerah.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is offered what they have an interest in: not in the list, not in the queue, not in the team's list. */
@ProductTest
class ConflictsTest {

    private static final Set<Role> VERIFIER = Set.of(Role.VERIFIER);

    @Autowired
    private Product product;
    @Autowired
    private WorkList workList;
    @Autowired
    private Inbox inbox;
    @Autowired
    private TransactionTemplate transaction;
    private Season season;
    private Case body;

    @BeforeEach
    void aUnitToVerify() {
        season = Season.of(product);
        body = season.aCase(Group.UPP).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
    }

    @Test
    void whoHasNoInterestIsOffered() {
        assertThat(sees(product.people().verifier(1))).isEqualTo("list queue take");
    }

    @Test
    void theOneWhoseSubmissionItIs() {
        assertThat(sees(as(body.owner()))).isEmpty();
    }

    @Test
    void aColleagueWhoFillsItIn() {
        Person colleague = product.people().verifier(11);
        write("insert into colleague (submission, account, may_edit, since) values (:submission, :person, true, :now)", colleague);
        assertThat(sees(colleague)).isEmpty();
    }

    @Test
    void whoBelongsToTheParentOrToAnotherUnitOfIt() {
        assertThat(sees(product.people().of(body.now().institution(), Role.VERIFIER))).isEmpty();
    }

    @Test
    void aDeclaredConflictCoversTheParentAndItsUnits() {
        Person verifier = product.people().verifier(12);
        write("""
                insert into conflict_declaration (account, institution, reason, declared_at)
                select :person, institution, 'Keluarga', :now from submission where id = :submission""", verifier);
        assertThat(sees(verifier)).isEmpty();
    }

    @Test
    void whoHasRecusedThemselves() {
        Person verifier = product.people().verifier(13);
        write("insert into recusal (submission, account, reason, recused_at) values (:submission, :person, 'Teman', :now)", verifier);
        assertThat(sees(verifier)).isEmpty();
    }

    @Test
    void whoHasJudgedItBeforeIsNotItsSecondVerifier() {
        Person verifier = product.people().verifier(14);
        judged(verifier, "FINISHED");
        assertThat(sees(verifier)).isEmpty();
    }

    @Test
    void whoHasGivenItUpMayTakeItAgainButIsNotOfferedIt() {
        Person verifier = product.people().verifier(15);
        judged(verifier, "LEFT");
        assertThat(sees(verifier)).isEqualTo("list take");
    }

    @Test
    void whoHasAnInterestIsNotToldWhoJudges() {
        body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);

        assertThat(team(product.people().verifier(2))).contains(body.id());
        assertThat(team(product.people().of(body.now().institution(), Role.VERIFIER))).isEmpty();
    }

    @Test
    void aSessionIsOfferedToTheChairOfItsPanelOnly() {
        season.panel();
        Person chair = product.people().of(null, Role.PANEL_CHAIR);
        UUID other = product.as(product.people().organizer(1), () -> product.the(Panels.class).create(season.id(), "Panel 2", chair.id(), "",
                List.of(new Panel.Member(product.people().juror(1).id(), Panel.Background.ACADEMIC),
                        new Panel.Member(product.people().juror(2).id(), Panel.Background.MEDIA))));
        body.evaluation().confirmed();
        season.shortlistAnnounced();
        body.hearing().scheduled(season.opens(PhaseKind.FINALS));
        String task = body.evaluation().task(Box.TASK_SCORE_SESSION);
        assertThat(product.sql().sql("select panel from session where submission = :id").param("id", body.id())
                .query(UUID.class).single()).isNotEqualTo(other);

        assertThat(claimable(product.people().chair())).contains(task);
        assertThat(claimable(chair)).isEmpty();
        assertThat(workList.mayTake(task, chair.id())).isFalse();
    }

    private String sees(Person person) {
        String task = body.evaluation().task(Box.TASK_VERIFY);
        boolean queue = transaction.execute(status -> workList.lockNext(person.id(), java.util.Optional.empty(), Box.TASK_VERIFY).isPresent());
        return ((claimable(person).contains(task) ? "list " : "") + (queue ? "queue " : "")
                + (workList.mayTake(task, person.id()) ? "take" : "")).strip();
    }

    private List<String> claimable(Person person) {
        List<String> tasks = product.as(person, () -> workList.claimable(100)).stream().map(WorkItem::task).toList();
        TaskPage page = page(person, Tab.CLAIMABLE);
        assertThat(page.rows()).extracting(row -> row.item().task()).isEqualTo(tasks);
        assertThat(page.count(Tab.CLAIMABLE)).isEqualTo(tasks.size());
        return tasks;
    }

    private List<UUID> team(Person person) {
        TaskPage page = page(person, Tab.TEAM);
        assertThat(page.count(Tab.TEAM)).isEqualTo(page.rows().size());
        return page.rows().stream().map(row -> row.item().submission()).toList();
    }

    private TaskPage page(Person person, Tab tab) {
        return product.as(person, () -> inbox.page(new TaskQuery(tab, TaskFilter.NONE, List.of(), 100)));
    }

    private static Person as(Person owner) {
        return new Person(owner.id(), owner.email(), owner.name(), VERIFIER);
    }

    private void judged(Person verifier, String state) {
        write("""
                insert into verification (id, submission, round, verifier, state, started_at, active_at)
                values (gen_random_uuid(), :submission, 'SECOND', :person, '%s', :now, :now)""".formatted(state), verifier);
    }

    private void write(String sql, Person person) {
        Instant now = product.now();
        product.sql().sql(sql).param("submission", body.id()).param("person", person.id())
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
