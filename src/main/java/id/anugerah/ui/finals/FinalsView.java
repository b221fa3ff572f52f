package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.submission.Submission;
import id.anugerah.ui.forms.FormDialog;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** The calendar of the finals, a day at a time; beside it who still needs a session, below it the panels. */
@Route("penyelenggara/final")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/finals.css")
class FinalsView extends EditionPage {

    /** In the address: the finalist whose session is to be planned, as the work list names it. */
    private static final String FINALIST = "finalis";
    /** In the address: the day that is shown, 2020-11-10. */
    private static final String DAY = "hari";

    private final FinalsBoard.Reading reading;
    private final SessionPlanning planning;
    private final SessionActs sessions;
    private final PanelActs panels;
    private final Forms forms;
    private final Filling filling;
    private final Notices notices;
    private final Clock clock;
    private final Div body = new Div();

    public FinalsView(Words words, Editions editions, FinalsBoard.Reading reading, SessionPlanning planning,
                      SessionActs sessions, PanelActs panels, Forms forms, Filling filling, Notices notices, Clock clock) {
        super(words, editions, "organizer.finals.title");
        this.reading = reading;
        this.planning = planning;
        this.sessions = sessions;
        this.panels = panels;
        this.forms = forms;
        this.filling = filling;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void begin(Edition edition) {
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        FinalsBoard board = reading.of(edition);
        Runnable again = () -> show(edition, asked);
        Days days = new Days(board);
        LocalDate day = days.shown(asked.getSingleParameter(DAY), clock.instant().atZone(edition.zone()).toLocalDate());
        body.removeAll();
        body.add(tools(board), chips(board, days, day), new H2(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy",
                words().locale()).format(day)));
        body.add(new FinalsDesk(board, board.panels().isEmpty() ? empty(words().of("organizer.finals.noPanels"))
                : new DayCalendar(words(), board, day, mayAct(), session -> sessions.open(board, session, mayAct(), again)),
                new WaitingList(words(), board, mayAct(), finalist -> plan(board, finalist, Optional.empty(), again)),
                new FinalsDesk.Drops() {
                    @Override
                    public void plan(Submission finalist, Wanted wanted) {
                        FinalsView.this.plan(board, finalist, Optional.of(wanted), again);
                    }

                    @Override
                    public void move(Session session, Wanted wanted) {
                        sessions.move(board, session, Optional.of(wanted), again);
                    }
                }));
        panels(board, again);
        asked.getSingleParameter(FINALIST).filter(reference -> mayAct() && !board.panels().isEmpty())
                .flatMap(reference -> board.waiting().stream().filter(s -> s.reference().equals(reference)).findFirst())
                .ifPresent(finalist -> plan(board, finalist, Optional.empty(), again));
    }

    private Div tools(FinalsBoard board) {
        Div tools = new Div();
        tools.addClassName("finals-tools");
        if (mayAct() && !board.waiting().isEmpty() && !board.panels().isEmpty()) {
            tools.add(Address.to(words().of("finals.proposal.title"), ProposalView.class, board.edition()));
        }
        tools.add(Address.to(words().of("pool.title"), PoolsView.class, board.edition()));
        tools.add(Address.to(words().of("finals.absences.title"), AbsencesView.class, board.edition()));
        return tools;
    }

    /** The days with the number of sessions on each. */
    private Div chips(FinalsBoard board, Days days, LocalDate shown) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words().of("finals.days"));
        days.all().forEach((day, count) -> {
            RouterLink chip = new RouterLink("", FinalsView.class);
            chip.setQueryParameters(QueryParameters.simple(Map.of(Address.EDITION, board.edition().code(), DAY, day.toString())));
            Span number = new Span(words().number(count));
            number.addClassName("chip-count");
            String name = DateTimeFormatter.ofPattern("EEE d MMM", words().locale()).format(day);
            chip.getElement().setAttribute("aria-label", words().of("finals.days.sessions", name, count));
            chip.add(new Span(name), number);
            chip.addClassName("chip");
            if (day.equals(shown)) {
                chip.getElement().setAttribute("aria-current", "page");
            }
            chips.add(chip);
        });
        return chips;
    }

    private void panels(FinalsBoard board, Runnable again) {
        body.add(new H2(words().of("organizer.finals.panels")));
        if (mayAct()) {
            body.add(new Button(words().of("organizer.panel.create"), VaadinIcon.PLUS.create(),
                    click -> panels.create(board, again)));
        }
        body.add(new PanelCards(words(), board, mayAct(), (panel, member) -> panels.replace(board, panel, member, again)));
    }

    private void plan(FinalsBoard board, Submission finalist, Optional<Wanted> wanted, Runnable again) {
        Form form = forms.find(Box.TASK_SCHEDULE_SESSION.id()).orElseThrow();
        SessionPlan plan = new SessionPlan(words(), board, finalist);
        new FormDialog(words(), filling, form, plan.given(wanted), filled -> {
            planning.plan(finalist.id(), plan.panel(filled), plan.startsAt(filled), plan.place(filled));
            notices.done(words().of("organizer.session.done", finalist.bodyName()));
            again.run();
        }).open();
    }
}
