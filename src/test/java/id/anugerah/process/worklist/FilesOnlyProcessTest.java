package id.anugerah.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.PhaseKind;
import id.anugerah.form.FilledForm;
import id.anugerah.form.FormTask;
import id.anugerah.form.FormTasks;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that is files only: src/test/resources has a diagram and its two forms, and no Java knows them. */
@ProductTest
class FilesOnlyProcessTest {

    private static final Box REPORT = new Box("task_report_visit");
    private static final Box ANSWER = new Box("task_answer_visit");

    @Autowired
    Product product;

    @Autowired
    FormTasks tasks;

    @Autowired
    WorkList workList;

    @Autowired
    HistoryService history;

    Case visited;
    Person verifier;
    String task;

    @BeforeEach
    void order() {
        Season season = Season.of(product);
        visited = season.aCase().registered().activated().filled(Option.D).submitted();
        product.the(RuntimeService.class).startProcessInstanceByKey("field_visit", visited.id().toString());
        verifier = product.people().verifier(1);
        task = item(REPORT).task();
        assertThat(item(REPORT).dueAt()).isEqualTo(season.closes(PhaseKind.FINALS));
    }

    @Test
    void theGroupFindsTheTaskInItsListAndOpensTheForm() {
        assertThat(product.as(verifier, () -> workList.claimable(100))).extracting(WorkItem::task).contains(task);

        FormTask open = product.as(verifier, () -> tasks.open(task));

        assertThat(open.form().title().en()).isEqualTo("Report the visit");
        assertThat(open.given().words()).containsEntry("body", visited.now().bodyName())
                .containsEntry("reference", visited.now().reference());
    }

    @Test
    void whatIsFilledInIsStoredAndTheTokenGoesOnByTheDeclaredValueOnly() {
        product.runAs(verifier, () -> tasks.complete(task, report(true)));
        product.dueJobs();

        assertThat(stored("filled ->> 'code'")).isEqualTo("ST-12/2020");
        assertThat(stored("filled -> 'seen' ->> 1")).isEqualTo("phone");
        assertThat(stored("jsonb_typeof(filled -> 'share')")).isEqualTo("number");
        assertThat(stored("form || ' ' || (filled_by = '" + verifier.id() + "') || ' ' || (submission = '" + visited.id() + "')"))
                .isEqualTo("task_report_visit true true");
        assertThat(variables()).isEqualTo(Map.of("answerNeeded", true));
        assertThat(product.as(product.people().auditor(), () -> product.the(AuditTrail.class).of(visited.id())))
                .anySatisfy(row -> assertThat(row.action()).isEqualTo("form.filled"));
        assertThat(item(ANSWER).candidate()).isEqualTo("participant");
    }

    @Test
    void aBoxThatIsNotTickedIsFalse() {
        product.runAs(verifier, () -> tasks.complete(task, report(false)));
        product.dueJobs();

        assertThat(variables()).isEqualTo(Map.of("answerNeeded", false));
        assertThat(workList.open(ANSWER, visited.id())).isEmpty();
    }

    @Test
    void whatIsIncompleteChangesNothing() {
        Map<String, Object> report = report(true);
        report.remove("code");
        report.put("truthful", false);

        assertThatThrownBy(() -> product.runAs(verifier, () -> tasks.complete(task, report))).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.arguments()).containsExactly(2)).hasMessage("form.incomplete");
        assertThat(stored("count(*)")).isEqualTo("0");
        assertThat(item(REPORT).task()).isEqualTo(task);
    }

    @Test
    void onlyTheGroupWithoutAConflictFillsItIn() {
        UUID institution = visited.now().institution();
        for (Person other : List.of(product.people().juror(1), product.people().auditor(), visited.owner(),
                product.people().of(institution, Role.VERIFIER))) {
            assertThatThrownBy(() -> product.as(other, () -> tasks.open(task))).hasMessage("worklist.wrongRole");
            assertThatThrownBy(() -> product.runAs(other, () -> tasks.claim(task))).hasMessage("worklist.wrongRole");
            assertThatThrownBy(() -> product.runAs(other, () -> tasks.complete(task, report(true)))).hasMessage("worklist.wrongRole");
        }
    }

    @Test
    void whoHoldsItFillsItInAndNobodyElse() {
        Person other = product.people().verifier(2);
        product.runAs(verifier, () -> tasks.claim(task));

        assertThat(product.as(verifier, () -> tasks.open(task)).mine()).isTrue();
        assertThatThrownBy(() -> product.as(other, () -> tasks.open(task))).hasMessage("worklist.notYours");
        assertThatThrownBy(() -> product.runAs(other, () -> tasks.complete(task, report(true)))).hasMessage("worklist.notYours");
        assertThatThrownBy(() -> product.runAs(other, () -> tasks.release(task))).hasMessage("worklist.notYours");

        product.runAs(verifier, () -> tasks.release(task));
        product.runAs(other, () -> tasks.complete(task, report(true)));
        assertThat(stored("count(*)")).isEqualTo("1");
    }

    @Test
    void theSecondWindowHearsThatItIsDone() {
        product.runAs(verifier, () -> tasks.complete(task, report(true)));

        assertThatThrownBy(() -> product.runAs(verifier, () -> tasks.complete(task, report(false)))).hasMessage("worklist.gone");
        assertThat(stored("filled ->> 'answerNeeded'")).isEqualTo("true");
    }

    @Test
    void ofTwoWindowsAtOnceOneWins() {
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.both(() -> sent(verifier), () -> sent(product.people().verifier(2)));

        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).singleElement().satisfies(loser ->
                assertThat(loser.failure()).isInstanceOf(Refused.class).hasMessage("worklist.gone"));
        assertThat(stored("count(*)")).isEqualTo("1");
    }

    @Test
    void aParticipantsTaskIsForTheOneWhoseSubmissionItIs() {
        product.runAs(verifier, () -> tasks.complete(task, report(true)));
        product.dueJobs();
        String answer = item(ANSWER).task();

        assertThatThrownBy(() -> product.as(verifier, () -> tasks.open(answer))).hasMessage("worklist.wrongRole");
        product.runAs(visited.owner(), () -> tasks.complete(answer, Map.of("answer", "Sudah diperbaiki.")));
        product.dueJobs();

        assertThat(history.createHistoricActivityInstanceQuery().activityId("event_visit_answered").finished().count()).isEqualTo(1);
    }

    @Test
    void whatWasFilledInIsReadByItsAuthorAndByOverseersOnly() {
        product.runAs(verifier, () -> tasks.complete(task, report(true)));

        FilledForm read = product.as(verifier, () -> tasks.open(task)).filled().orElseThrow();
        assertThat(read.date("day")).contains(LocalDate.of(2020, 11, 10));
        assertThat(read.number("share")).contains(new BigDecimal("87.25"));
        assertThat(read.chosen("seen")).containsExactly("desk", "phone");
        assertThat(product.as(product.people().auditor(), () -> tasks.open(task)).filled()).contains(read);
        assertThatThrownBy(() -> product.as(product.people().verifier(2), () -> tasks.open(task))).hasMessage("worklist.gone");
    }

    private boolean sent(Person person) {
        product.runAs(person, () -> tasks.complete(task, report(true)));
        return true;
    }

    private static Map<String, Object> report(boolean answerNeeded) {
        Map<String, Object> report = new HashMap<>(Map.of("day", LocalDate.of(2020, 11, 10), "length", new BigDecimal("90"),
                "seen", List.of("desk", "phone"), "share", new BigDecimal("87.25"), "impression", "as_stated",
                "difference", "tersembunyi", "code", "ST-12/2020", "truthful", true));
        report.put("answerNeeded", answerNeeded);
        return report;
    }

    private WorkItem item(Box box) {
        return workList.open(box, visited.id()).orElseThrow();
    }

    private String stored(String what) {
        return product.sql().sql("select cast(" + what + " as text) from filled_form where task = :task").param("task", task)
                .query(String.class).single();
    }

    private Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        history.createHistoricVariableInstanceQuery().list().stream()
                .filter(variable -> Set.of("field_visit").contains(variable.getProcessDefinitionKey()))
                .forEach(variable -> variables.put(variable.getName(), variable.getValue()));
        return variables;
    }
}
