package id.anugerah.form;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.form.store.FilledFormRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks with a form and no screen of their own, so that a new process is files only. Whoever is in the task's group, or
 * holds it, fills it in; the values are stored and the token goes on in one transaction.
 */
@Service
@Transactional
public class FormTasks {

    private static final String FORM = "form:";

    private final WorkList workList;
    private final Forms forms;
    private final Filling filling;
    private final FilledFormRows rows;
    private final Editions editions;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final Clock clock;

    FormTasks(WorkList workList, Forms forms, Filling filling, FilledFormRows rows, Editions editions,
              Submissions submissions, AuditTrail audit, Clock clock) {
        this.workList = workList;
        this.forms = forms;
        this.filling = filling;
        this.rows = rows;
        this.editions = editions;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The task to fill in, or what was filled in for those who may know it.
     *
     * @throws Refused "worklist.gone", "worklist.notYours", "worklist.wrongRole", "form.otherScreen"
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public FormTask open(String task) {
        WorkItem item = workList.find(task).orElseThrow(() -> new Refused("worklist.gone"));
        Form form = formOf(item);
        Optional<FilledForm> filled = item.endedAt() == null ? Optional.empty()
                : Optional.of(rows.find(task).filter(FormTasks::mayRead).map(row -> FilledJson.read(form, row.json()))
                        .orElseThrow(() -> new Refused("worklist.gone")));
        if (filled.isEmpty()) {
            mayFill(item);
        }
        return new FormTask(item, form, given(item), CurrentPerson.id().equals(item.assignee()), filled);
    }

    /** Takes the task, so that others see who is at it; filling it in needs no claim. @throws Refused as {@link #open} */
    @ForSignedIn
    public void claim(String task) {
        mayFill(ready(task));
        workList.claim(task, CurrentPerson.id());
    }

    /** Lets others have the task again. @throws Refused "worklist.notYours" unless the person holds it */
    @ForSignedIn
    public void release(String task) {
        Refused.unless(CurrentPerson.id().equals(ready(task).assignee()), "worklist.notYours");
        workList.release(task);
    }

    /**
     * Stores what was filled in and completes the task. Of two windows the second hears "worklist.gone".
     *
     * @param values by key, of each field's kind of value; what the form hides is left out
     * @throws Refused "form.incomplete" with the number of problems, else as {@link #open}
     */
    @ForSignedIn
    public void complete(String task, Map<String, ?> values) {
        WorkItem item = ready(task);
        mayFill(item);
        Form form = formOf(item);
        FilledForm filled = filling.filled(form, values, given(item));
        String json = FilledJson.write(filled);
        boolean first = rows.insert(new FilledFormRows.Row(task, form.id(), form.hash(), item.edition(), item.submission(),
                json, CurrentPerson.id()), clock.instant());
        Refused.unless(first, "worklist.gone");
        UUID subject = item.submission() == null ? item.edition() : item.submission();
        audit.record(subject, "form.filled", Map.of("form", form.id(), "hash", Sha256.of(json)));
        workList.complete(task, GatewayValues.of(form, filled));
    }

    private WorkItem ready(String task) {
        return workList.find(task).filter(item -> item.endedAt() == null).orElseThrow(() -> new Refused("worklist.gone"));
    }

    /** Tasks with a screen have rules of their own there: they are never completed by their form alone. */
    private Form formOf(WorkItem item) {
        return Optional.of(item.formKey()).filter(key -> key.startsWith(FORM))
                .flatMap(key -> forms.find(key.substring(FORM.length()))).filter(form -> form.view().isEmpty())
                .orElseThrow(() -> new Refused("form.otherScreen"));
    }

    private void mayFill(WorkItem item) {
        Person person = CurrentPerson.required();
        if (!person.id().equals(item.assignee())) {
            Refused.unless(item.assignee() == null, "worklist.notYours");
            Refused.unless(mayTake(item, person), "worklist.wrongRole");
        }
    }

    /** A participant's task is for the one whose submission it is; all others are for those without a conflict. */
    private boolean mayTake(WorkItem item, Person person) {
        if (item.candidate().equals(Role.PARTICIPANT.candidateGroup())) {
            return item.submission() != null && submissions.right(submissions.get(item.submission()), person.id()) == Right.OWN;
        }
        return person.roles().stream().map(Role::candidateGroup).anyMatch(item.candidate()::equals)
                && workList.mayTake(item.task(), person.id());
    }

    private static boolean mayRead(FilledFormRows.Row row) {
        Person person = CurrentPerson.required();
        return row.filledBy().equals(person.id()) || person.has(Role.ORGANIZER) || person.has(Role.AUDITOR);
    }

    private Given given(WorkItem item) {
        return Given.words(Map.of("body", item.bodyName(), "reference", item.reference() == null ? "–" : item.reference(),
                "edition", editions.get(item.edition()).name()));
    }
}
