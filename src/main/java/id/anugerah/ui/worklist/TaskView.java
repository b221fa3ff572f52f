package id.anugerah.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.form.FormTask;
import id.anugerah.form.FormTasks;
import id.anugerah.shared.Refused;
import id.anugerah.ui.forms.FilledFacts;
import id.anugerah.ui.forms.RenderedForm;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.WorkItem;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;

/** /tugas/…: the page of a task that has a form and nothing else; once it is done, what was filled in. */
@Route("tugas/:" + TaskView.TASK + "([0-9a-f-]{36})")
@PermitAll
@StyleSheet("context://design/evaluation.css")
@StyleSheet("context://design/task-form.css")
public class TaskView extends Page implements BeforeEnterObserver {

    static final String TASK = "task";

    private final FormTasks tasks;
    private final Filling filling;
    private final Editions editions;
    private final Words words;
    private final Notices notices;
    private final Clock clock;

    public TaskView(FormTasks tasks, Filling filling, Editions editions, Words words, Notices notices, Clock clock) {
        super(false);
        this.tasks = tasks;
        this.filling = filling;
        this.editions = editions;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(TASK).orElse(""));
    }

    private void show(String id) {
        removeAll();
        Anchor back = new Anchor("/" + home(), words.of("form.task.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        add(back);
        try {
            show(tasks.open(id));
        } catch (Refused refused) {
            heading(words.of("form.task.none"));
            lead(words.of(refused));
        }
    }

    private void show(FormTask task) {
        WorkItem item = task.item();
        heading(words.of(task.form().title()));
        lead(item.reference() == null ? item.bodyName() : item.bodyName() + " · " + item.reference());
        if (task.filled().isPresent()) {
            ZoneId zone = editions.get(item.edition()).zone();
            add(new Paragraph(words.of("form.task.done", words.moment(item.endedAt(), zone))),
                    new FilledFacts(words, task.form(), task.given(), task.filled().get()));
            return;
        }
        Div state = new Div();
        state.addClassName("form-state");
        fill(state, task);
        add(state, new RenderedForm(words, filling, task.form(), task.given(), filled -> {
            tasks.complete(item.task(), filled.values());
            notices.done(words.of("form.task.sent", words.of(task.form().title())));
            UI.getCurrent().navigate(home());
        }));
    }

    /** Until when, and whose it is now; taking and letting go leave the form as it is. */
    private void fill(Div state, FormTask task) {
        WorkItem item = task.item();
        state.removeAll();
        if (item.dueAt() != null) {
            state.add(new Times(words, clock.instant()).due(item.dueAt(), editions.get(item.edition()).zone()));
        }
        Button hold = new Button(words.of(task.mine() ? "form.task.letGo" : "form.task.take"), click -> {
            if (task.mine()) {
                tasks.release(item.task());
            } else {
                tasks.claim(item.task());
            }
            fill(state, tasks.open(item.task()));
        });
        hold.addThemeVariants(ButtonVariant.LUMO_SMALL);
        state.add(new Div(words.of(task.mine() ? "form.task.mine" : "form.task.free")), hold);
    }

    private static String home() {
        Person person = CurrentPerson.required();
        boolean listed = person.has(Role.VERIFIER) || person.has(Role.LEAD_VERIFIER) || person.has(Role.JUROR)
                || person.has(Role.PANEL_CHAIR) || person.has(Role.ORGANIZER);
        return listed ? "tugas" : "beranda";
    }
}
