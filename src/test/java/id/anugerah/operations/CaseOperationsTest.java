package id.anugerah.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditRow;
import id.anugerah.audit.AuditTrail;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Breaking;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.CaseTask;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Receiver;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskFilter;
import id.anugerah.worklist.TaskQuery;
import id.anugerah.worklist.TaskRow;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an administrator does to one case; after each test the work list is held against the engine's tasks. */
@ProductTest
class CaseOperationsTest {

    private static final String REASON = "Data ganda pada pendaftaran";

    @Autowired
    private Product product;
    @Autowired
    private Cases cases;
    @Autowired
    private CaseOperations operations;
    private Season season;
    private Person administrator;

    @BeforeEach
    void aSeason() {
        season = Season.of(product);
        administrator = product.people().administrator();
    }

    @Test
    void aCaseIsFoundAndSaysWhereItStands() {
        Case filling = filling();

        RunningCase running = running(filling.id());
        assertThat(running.processes()).extracting(RunningProcess::process).containsExactly("submission", "self_assessment");
        assertThat(running.processes().get(1).tokens()).extracting(Token::box, Token::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("task_fill_assessment", Token.Kind.PERSON));
        assertThat(running.processes().get(0).passed()).contains("call_registration");
        assertThat(product.as(product.people().auditor(), () -> cases.running(filling.now().reference())))
                .extracting(line -> line.figures().key()).containsExactly(filling.id());
        assertThat(product.as(administrator, () -> cases.running("no such body"))).isEmpty();
    }

    @Test
    void aSuspendedCaseStandsStillAndGoesOnAfterwards() {
        Case filling = filling();
        product.runAs(administrator, () -> operations.suspend(filling.id(), REASON));

        refuses("operations.suspended", () -> operations.suspend(filling.id(), REASON));
        assertThatThrownBy(filling::sent).isInstanceOf(Refused.class).hasMessage("worklist.suspended");
        product.moveTo(season.edition().submissionDeadline().plusSeconds(86_400));
        assertThat(filling.now().state()).isEqualTo(SubmissionState.FILLING);
        assertThat(product.as(administrator, () -> cases.running(""))).first()
                .satisfies(line -> assertThat(line.figures().suspended()).isTrue());

        product.runAs(administrator, () -> operations.resume(filling.id(), REASON));
        product.dueJobs();
        assertThat(filling.now().state()).isEqualTo(SubmissionState.NOT_SUBMITTED); // the deadline passed meanwhile
        assertThat(actions(filling)).contains("operations.suspended", "operations.resumed");
        refuses("operations.caseGone", () -> operations.resume(filling.id(), REASON));
    }

    @Test
    void aMovedTokenDoesWhatTheBoxDoesAndTheWorkListKnows() {
        Case filling = filling();
        Token token = running(filling.id()).processes().get(1).tokens().get(0);
        Moves moves = product.as(administrator, () -> cases.moves(filling.id(), running(filling.id()).processes().get(1), token));
        assertThat(moves.boxes()).as("the diagram's own way out").containsOnlyKeys("task_close_assessment");

        refuses("operations.moveNowhere", () -> operations.move(filling.id(), token.id(), "task_verify", REASON));
        refuses("reason.needed", () -> operations.move(filling.id(), token.id(), "task_close_assessment", " "));
        product.runAs(administrator, () -> operations.move(filling.id(), token.id(), "task_close_assessment", REASON));

        assertThat(filling.now().state()).isEqualTo(SubmissionState.NOT_SUBMITTED);
        assertThat(product.the(WorkList.class).open(Box.TASK_FILL_ASSESSMENT, filling.id())).isEmpty();
        assertThat(row(filling, "operations.moved").details())
                .contains("\"before\":\"task_fill_assessment\"", "\"after\":\"task_close_assessment\"", REASON);
        assertThat(row(filling, "operations.moved").actor()).isEqualTo(administrator.id());
    }

    @Test
    void nothingImpossibleIsMoved() {
        Case sent = filling().submitted();
        season.evaluationOpens();
        RunningCase running = running(sent.id());
        RunningProcess journey = running.processes().get(0);
        refuses("operations.moveStage", () -> operations.move(sent.id(), journey.tokens().get(0).id(), "call_outcome", REASON));
        refuses("operations.tokenGone", () -> operations.move(sent.id(), "nothing", "call_outcome", REASON));

        RunningProcess verification = running.processes().get(1);
        Token verify = verification.tokens().get(0);
        product.runAs(product.people().verifier(1), () -> product.the(id.anugerah.verification.Claims.class)
                .claim(product.the(WorkList.class).open(new Box("task_verify"), sent.id()).orElseThrow().task()));
        refuses("operations.held", () -> operations.move(sent.id(), verify.id(), "task_record_verified_score", REASON));
    }

    /** No token is moved past somebody's judgement, nor past a step whose result is needed further on. */
    @Test
    void nobodysJudgementIsSkipped() {
        Case sent = filling().submitted();
        season.evaluationOpens();
        RunningProcess verification = running(sent.id()).processes().get(1);
        assertThat(product.as(administrator, () -> cases.moves(sent.id(), verification, verification.tokens().get(0))).boxes())
                .containsOnlyKeys("task_verify_again", "task_settle_difference");

        Season other = Season.of(product);
        Case failed = other.aCase().registered().activated().filled(Option.B);
        Breaking.of(product).receiptsFail(failed);
        RunningProcess assessment = running(failed.id()).processes().get(1);
        Token waiting = assessment.tokens().get(0);
        assertThat(waiting.between()).isTrue();
        refuses("operations.moveEngine", () -> operations.move(failed.id(), waiting.id(), "event_submitted", REASON));
    }

    /** What a step on the way turns down leaves everything as it was. */
    @Test
    void aMoveThatFailsChangesNothing() {
        Case filling = filling();
        RunningProcess process = running(filling.id()).processes().get(1);
        product.sql().sql("alter table submission add constraint broken check (state <> 'NOT_SUBMITTED') not valid").update();
        try {
            refuses("operations.moveFailed", () ->
                    operations.move(filling.id(), process.tokens().get(0).id(), "task_close_assessment", REASON));
        } finally {
            product.sql().sql("alter table submission drop constraint broken").update();
        }
        assertThat(filling.now().state()).isEqualTo(SubmissionState.FILLING);
        assertThat(running(filling.id()).processes().get(1).tokens()).isEqualTo(process.tokens());
        assertThat(actions(filling)).doesNotContain("operations.moved");
    }

    @Test
    void journeysAndSeasonsAreNotCancelledByHand() {
        Case filling = filling();
        RunningCase running = running(filling.id());
        refuses("operations.cancelJourney", () -> operations.cancel(filling.id(), running.processes().get(0).id(), REASON));
        refuses("operations.cancelCalled", () -> operations.cancel(filling.id(), running.processes().get(1).id(), REASON));
        RunningCase edition = running(season.id());
        refuses("operations.cancelSeason", () -> operations.cancel(season.id(), edition.processes().get(0).id(), REASON));
        refuses("operations.processGone", () -> operations.cancel(filling.id(), edition.processes().get(0).id(), REASON));
    }

    /** The module closes its row and the process takes its own way out: both say the same. */
    @Test
    void anObjectionThatIsCancelledEndsInTheDomainToo() {
        Case body = filling().submitted();
        season.evaluationOpens();
        body.evaluation().lowering("A1", Option.C);
        season.shortlistAnnounced();
        body.objection().writing("A1").filed();
        RunningProcess objection = running(body.id()).processes().stream().filter(one -> one.process().equals("objection"))
                .findFirst().orElseThrow();

        product.runAs(administrator, () -> operations.cancel(body.id(), objection.id(), REASON));
        product.dueJobs();

        assertThat(running(body.id()).processes()).extracting(RunningProcess::process).doesNotContain("objection").contains("submission");
        assertThat(product.sql().sql("select state from objection where submission = :id").param("id", body.id())
                .query(String.class).single()).isEqualTo("ENDED");
        assertThat(actions(body)).contains("operations.cancelled", "objection.ended");
    }

    @Test
    void workOfASuspendedCaseIsOfferedToNobodyAndItsHolderReadsWhy() {
        Case waiting = filling().submitted();
        season.evaluationOpens();
        Person verifier = product.people().verifier(1);
        product.runAs(administrator, () -> operations.suspend(waiting.id(), REASON));
        assertThat(claimed(verifier)).isEmpty();

        product.runAs(administrator, () -> operations.resume(waiting.id(), REASON));
        assertThat(claimed(verifier)).contains(waiting.id());
        assertThat(mine(verifier, waiting).suspended()).isFalse();
        product.runAs(administrator, () -> operations.suspend(waiting.id(), REASON));
        assertThat(mine(verifier, waiting).suspended()).isTrue();
        product.runAs(administrator, () -> operations.resume(waiting.id(), REASON));
        product.runAs(verifier, () -> product.the(Claims.class).giveBack(waiting.id(), REASON));
    }

    @Test
    void aTaskIsReassignedByTheRulesOfTheWorkList() {
        Case waiting = filling().submitted();
        season.evaluationOpens();
        Person first = product.people().verifier(1);
        Person second = product.people().verifier(2);
        assertThat(claimed(first)).contains(waiting.id());
        CaseTasks tasks = product.the(CaseTasks.class);
        CaseTask held = product.as(product.people().auditor(), () -> tasks.of(waiting.id())).get(0);
        assertThat(held.holder()).contains(product.the(Accounts.class).get(first.id()).name());
        assertThat(product.as(administrator, () -> tasks.receivers(held.task()))).extracting(Receiver::id).contains(second.id());

        refuses("worklist.holdsAlready", () -> tasks.reassign(waiting.id(), held.task(), first.id(), REASON));
        refuses("verification.otherRole", () -> tasks.reassign(waiting.id(), held.task(), administrator.id(), REASON));
        refuses("worklist.gone", () -> tasks.reassign(season.id(), held.task(), second.id(), REASON));
        refuses("reason.needed", () -> tasks.reassign(waiting.id(), held.task(), second.id(), " "));
        assertThatThrownBy(() -> product.runAs(product.people().auditor(), () -> tasks.reassign(waiting.id(), held.task(), second.id(), REASON)))
                .isInstanceOf(AccessDeniedException.class);
        product.runAs(administrator, () -> tasks.reassign(waiting.id(), held.task(), second.id(), REASON));
        assertThat(mine(second, waiting).unread()).isTrue();
        assertThat(row(waiting, "operations.reassigned").details()).contains(second.id().toString(), REASON);
        product.runAs(second, () -> product.the(Claims.class).giveBack(waiting.id(), REASON));
    }

    private Optional<UUID> claimed(Person verifier) {
        return product.as(verifier, () -> product.the(Claims.class).claimNext(Optional.of(season.id())));
    }

    private TaskRow mine(Person verifier, Case of) {
        TaskQuery query = new TaskQuery(Tab.MINE, TaskFilter.NONE.edition(Optional.of(season.edition().code())), List.of(), 10);
        return product.as(verifier, () -> product.the(Inbox.class).page(query)).rows().stream()
                .filter(row -> row.item().reference().equals(of.now().reference())).findFirst().orElseThrow();
    }

    @Test
    void onlyAdministratorsAct() {
        Case filling = filling();
        RunningProcess process = running(filling.id()).processes().get(1);
        for (Person other : List.of(product.people().auditor(), product.people().organizer(1), product.people().lead())) {
            for (Runnable act : List.<Runnable>of(() -> operations.suspend(filling.id(), REASON),
                    () -> operations.resume(filling.id(), REASON), () -> operations.cancel(filling.id(), process.id(), REASON),
                    () -> operations.move(filling.id(), process.tokens().get(0).id(), "task_close_assessment", REASON))) {
                assertThatThrownBy(() -> product.runAs(other, act)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private Case filling() {
        return season.aCase().registered().activated().filled(Option.B);
    }

    private RunningCase running(UUID key) {
        return product.as(administrator, () -> cases.of(key));
    }

    private List<String> actions(Case of) {
        return product.the(AuditTrail.class).read(of.id()).stream().map(AuditRow::action).toList();
    }

    private AuditRow row(Case of, String action) {
        return product.the(AuditTrail.class).read(of.id()).stream().filter(row -> row.action().equals(action)).findFirst().orElseThrow();
    }

    private void refuses(String reason, Runnable act) {
        assertThatThrownBy(() -> product.runAs(administrator, act)).isInstanceOf(Refused.class).hasMessage(reason);
    }
}
