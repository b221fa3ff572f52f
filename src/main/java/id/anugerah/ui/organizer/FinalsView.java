package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.panel.Panels;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.submission.Submission;
import id.anugerah.ui.forms.FormDialog;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import jakarta.annotation.security.RolesAllowed;

/** Panels, finalists that still need a session, and the sessions by day. */
@Route("penyelenggara/final")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class FinalsView extends EditionPage {

    /** In the address: the finalist whose session is to be planned, as the work list names it. */
    private static final String FINALIST = "finalis";

    private final FinalsBoard.Reading reading;
    private final Panels panels;
    private final SessionPlanning planning;
    private final Forms forms;
    private final Filling filling;
    private final Notices notices;
    private final Div body = new Div();

    public FinalsView(Words words, Editions editions, FinalsBoard.Reading reading, Panels panels, SessionPlanning planning, Forms forms,
                      Filling filling, Notices notices) {
        super(words, editions, "organizer.finals.title");
        this.reading = reading;
        this.panels = panels;
        this.planning = planning;
        this.forms = forms;
        this.filling = filling;
        this.notices = notices;
    }

    @Override
    protected void begin(Edition edition) {
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        FinalsBoard board = reading.of(edition);
        body.removeAll();
        waiting(board, asked);
        body.add(new H2(words().of("organizer.finals.sessions")));
        body.add(board.sessions().isEmpty() ? empty(words().of("organizer.finals.noSessions"))
                : new SessionList(words(), board));
        body.add(new H2(words().of("organizer.finals.panels")));
        if (mayAct()) {
            Button create = new Button(words().of("organizer.panel.create"), VaadinIcon.PLUS.create(),
                    click -> newPanel(board, asked));
            body.add(create);
        }
        body.add(board.panels().isEmpty() ? empty(words().of("organizer.finals.noPanels")) : new PanelCards(words(), board));
        asked.getSingleParameter(FINALIST).filter(reference -> mayAct() && !board.panels().isEmpty())
                .flatMap(reference -> board.waiting().stream().filter(s -> s.reference().equals(reference)).findFirst())
                .ifPresent(finalist -> plan(board, finalist, asked));
    }

    private void waiting(FinalsBoard board, QueryParameters asked) {
        body.add(new H2(words().of("organizer.finals.waiting", board.waiting().size())));
        if (board.waiting().isEmpty()) {
            body.add(empty(words().of(board.sessions().isEmpty() ? "organizer.finals.noFinalists"
                    : "organizer.finals.allPlanned")));
            return;
        }
        Div list = new Div();
        list.addClassName("rows");
        for (Submission finalist : board.waiting()) {
            Div name = new Div(new Div(finalist.bodyName()), Address.submission(finalist.reference(), board.edition()));
            name.addClassName("row-name");
            Div row = new Div(name, new Div(finalist.group().map(group -> words().of("group", group)).orElse("–")));
            row.addClassName("row");
            if (mayAct()) {
                Button plan = new Button(words().of("organizer.session.plan"), VaadinIcon.CALENDAR_CLOCK.create(),
                        click -> plan(board, finalist, asked));
                plan.setAriaLabel(words().of("organizer.session.planFor", finalist.bodyName()));
                plan.addThemeVariants(ButtonVariant.LUMO_SMALL);
                plan.setEnabled(!board.panels().isEmpty());
                row.add(plan);
            }
            list.add(row);
        }
        if (board.panels().isEmpty()) {
            body.add(empty(words().of("organizer.finals.panelFirst")));
        }
        body.add(list);
    }

    private void plan(FinalsBoard board, Submission finalist, QueryParameters asked) {
        Form form = forms.find(Box.TASK_SCHEDULE_SESSION.id()).orElseThrow();
        SessionPlan plan = new SessionPlan(words(), board, finalist);
        new FormDialog(words(), filling, form, plan.given(), filled -> {
            planning.plan(finalist.id(), plan.panel(filled), plan.startsAt(filled), plan.place(filled));
            notices.done(words().of("organizer.session.done", finalist.bodyName()));
            show(board.edition(), asked);
        }).open();
    }

    private void newPanel(FinalsBoard board, QueryParameters asked) {
        PanelForm form = new PanelForm(words(), board);
        new ActDialog(words(), words().of("organizer.panel.create")).showing(form).when(form::complete)
                .act(words().of("organizer.panel.save"), reason -> {
                    panels.create(board.edition().id(), form.name(), form.chair(), form.place(), form.members());
                    notices.done(words().of("organizer.panel.done", form.name()));
                    show(board.edition(), asked);
                }).open();
    }
}
