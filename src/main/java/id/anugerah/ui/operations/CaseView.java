package id.anugerah.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.operations.CaseOperations;
import id.anugerah.operations.CaseTasks;
import id.anugerah.operations.Cases;
import id.anugerah.operations.IncidentLine;
import id.anugerah.operations.RunningCase;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.organizer.WayBack;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.CaseTask;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** One case: every process that runs for it as a diagram with its tokens and its path, and what may be done to it. */
@Route("operasi/kasus/:id")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class CaseView extends OperationsPage {

    static final String ID = "id";

    private final transient Cases cases;
    private final transient CaseTasks tasks;
    private final transient CaseActs acts;
    private UUID key;
    private transient Location here;

    public CaseView(Words words, Cases cases, CaseOperations operations, CaseTasks tasks, Notices notices) {
        super(words);
        this.cases = cases;
        this.tasks = tasks;
        this.acts = new CaseActs(words, operations, tasks, notices, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            key = UUID.fromString(event.getRouteParameters().get(ID).orElse(""));
        } catch (IllegalArgumentException e) {
            key = new UUID(0, 0);
        }
        here = event.getLocation();
        show();
    }

    private void show() {
        removeAll();
        add(WayBack.link(words(), here.getQueryParameters()).orElseGet(() -> WayBack.to("operasi/kasus", words().of("back.cases"))));
        RunningCase running;
        try {
            running = cases.of(key);
        } catch (Refused gone) {
            focusedHeading(words().of("operations.case.gone"));
            add(empty(words().of(gone)));
            return;
        }
        focusedHeading(name(running.name()));
        Div line = new Div(running.suspended() ? Badges.of("contrast", VaadinIcon.PAUSE, words().of("operations.suspended"))
                : Badges.of("success", VaadinIcon.PLAY, words().of("operations.running")));
        line.addClassNames("under-heading", "badges");
        if (mayAct()) {
            line.add(suspension(running));
        }
        Anchor course = new Anchor(WayBack.at("penyelenggara/proses/kasus/" + running.key(), here), words().of("operations.case.course"));
        course.getElement().setAttribute("router-link", true);
        line.add(course);
        add(line);
        if (!running.incidents().isEmpty()) {
            add(incidents(running));
        }
        List<CaseTask> open = tasks.of(key);
        if (!open.isEmpty()) {
            add(new TaskCard(this, acts, running, open));
        }
        running.processes().forEach(process -> add(new ProcessCard(this, cases, acts, running, process)));
    }

    private Button suspension(RunningCase running) {
        return running.suspended() ? new Button(words().of("operations.resume"), VaadinIcon.PLAY.create(), click -> acts.resume(running))
                : new Button(words().of("operations.suspend"), VaadinIcon.PAUSE.create(), click -> acts.suspend(running));
    }

    private Div incidents(RunningCase running) {
        UnorderedList list = new UnorderedList();
        for (IncidentLine one : running.incidents()) {
            list.add(new ListItem(words().of("operations.case.incident", words().of(one.boxName()),
                    words().of("operations.cause", one.incident().cause()), moment(one.incident().since()))));
        }
        return new Div(new H2(words().of("operations.incidents.title")), list,
                new RouterLink(words().of("operations.case.toIncidents"), IncidentsView.class));
    }
}
