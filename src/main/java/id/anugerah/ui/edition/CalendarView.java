package id.anugerah.ui.edition;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.CalendarChange;
import id.anugerah.calendar.CalendarChanges;
import id.anugerah.calendar.CalendarEffect;
import id.anugerah.calendar.Move;
import id.anugerah.deadline.Deadlines;
import id.anugerah.deadline.Outage;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.organizer.PhaseTimeline;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.LongWork;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phases on a timeline; an organizer opens, closes and moves them after a look at what that does. */
@Route("penyelenggara/kalender")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/edition.css")
class CalendarView extends EditionPage {

    private static final int EVERY_MILLIS = 1_000;

    private final transient Editions editions;
    private final transient CalendarChanges changes;
    private final transient Deadlines deadlines;
    private final transient Accounts accounts;
    private final transient LongWork longWork;
    private final transient Notices notices;
    private final transient Clock clock;
    private final Div timeline = new Div();
    private final Div work = new Div();
    private final Div acts = new Div();
    private final Div checking = new Div();
    private final Div history = new Div();
    private transient Edition shown;
    private transient Registration polling;

    public CalendarView(Words words, Editions editions, CalendarChanges changes, Deadlines deadlines, Accounts accounts,
                        LongWork longWork, Notices notices, Clock clock) {
        super(words, editions, "calendar.title");
        this.editions = editions;
        this.changes = changes;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.longWork = longWork;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void begin(Edition edition) {
        lead(words().of("calendar.lead"));
        add(timeline, work, new H2(words().of("calendar.history")), history);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        fresh(edition);
    }

    private void fresh(Edition edition) {
        shown = edition;
        timeline.removeAll();
        timeline.add(new PhaseTimeline(words(), edition));
        work.removeAll();
        if (mayAct()) {
            form(edition);
        }
        history(edition);
    }

    private void form(Edition edition) {
        work.removeAll();
        CalendarForm form = new CalendarForm(words(), edition);
        if (form.nothingMoves()) {
            work.add(empty(words().of("calendar.over")));
            return;
        }
        Div problem = problem();
        Button check = new Button(words().of("calendar.check"), click -> {
            problem.setVisible(false);
            if (form.complete()) {
                look(edition, form.moves(), problem);
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.removeAll();
        acts.setEnabled(true);
        acts.add(check);
        acts.addClassName("actions");
        edition.phases().stream().filter(phase -> edition.standing(phase.kind()) != Phase.State.CLOSED).findFirst().ifPresent(next -> {
            boolean opens = next.state() == Phase.State.PLANNED;
            acts.add(new Button(words().of(opens ? "calendar.openNow" : "calendar.closeNow", words().of("phase." + next.kind().key())),
                    click -> look(edition, List.of(now(next, opens ? Boundary.OPENS : Boundary.CLOSES)), problem)));
        });
        acts.add(new OutageAct(words(), edition, deadlines, clock.instant(), () -> {
            notices.done(words().of("calendar.outage.done"));
            fresh(editions.get(edition.id()));
        }));
        work.add(new H2(words().of("calendar.change")), new Paragraph(words().of("clone.zone", edition.zone().getId())), problem, form, acts, checking);
    }

    private Move now(Phase phase, Boundary boundary) {
        Instant soon = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MINUTES).plusSeconds(60);
        return new Move(phase.kind(), boundary, boundary.of(phase), soon);
    }

    private void look(Edition edition, List<Move> moves, Div problem) {
        acts.setEnabled(false);
        longWork.begin(checking, words().of("calendar.checking"), () -> changes.look(edition.id(), moves),
                effect -> looked(edition, moves, problem, effect), () -> acts.setEnabled(true));
    }

    private void looked(Edition edition, List<Move> moves, Div problem, CalendarEffect effect) {
        acts.setEnabled(true);
        if (!effect.broken().isEmpty()) {
            problem.setText(words().of("refused.calendar." + effect.broken().get(0).name()));
            problem.setVisible(true);
            problem.getElement().executeJs("this.focus()");
            return;
        }
        problem.setVisible(false);
        Button back = new Button(words().of("calendar.back"), click -> {
            work.removeAll();
            form(edition);
        });
        Button act = new Button(words().of("calendar.act"), click -> confirm(edition, moves, effect));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div next = new Div(back, act);
        next.addClassName("actions");
        CalendarCheck check = new CalendarCheck(words(), edition, moves, effect);
        work.removeAll();
        work.add(check, next);
        check.getElement().executeJs("this.querySelector('h2').focus()");
    }

    private void confirm(Edition edition, List<Move> moves, CalendarEffect effect) {
        new ActDialog(words(), words().of("calendar.confirm.title"))
                .saying(words().of("calendar.check.timers", effect.timers(), effect.dueDates()))
                .saying(words().of("calendar.check.told", effect.told())).withReason(words().of("calendar.reason"))
                .act(words().of("calendar.act"), reason -> {
                    changes.ask(edition.id(), moves, reason);
                    notices.done(words().of("calendar.asked"));
                    fresh(editions.get(edition.id()));
                }).open();
    }

    private void history(Edition edition) {
        List<CalendarChange> all = changes.of(edition.id());
        history.removeAll();
        history.add(all.isEmpty() ? empty(words().of("calendar.never")) : new CalendarHistory(words(), edition, all,
                accounts.withRole(Role.ORGANIZER).stream().collect(Collectors.toMap(Account::id, Account::name)), mayAct(), change -> {
                    changes.again(change.id());
                    fresh(editions.get(edition.id()));
                }));
        List<Outage> outages = deadlines.outages(edition.id());
        if (!outages.isEmpty()) {
            UnorderedList list = new UnorderedList();
            outages.forEach(outage -> list.add(new ListItem(words().of("calendar.outage.line", words().moment(outage.began(), edition.zone()),
                    words().moment(outage.ended(), edition.zone()), outage.reason()))));
            history.add(new H2(words().of("calendar.outages")), list);
        }
        poll(all.stream().anyMatch(CalendarChange::waits));
    }

    /** While a change waits the page looks again every second; then everything is shown as it is. */
    private void poll(boolean waits) {
        Optional<UI> ui = getUI();
        if (ui.isEmpty() || waits == (polling != null)) {
            return;
        }
        ui.get().setPollInterval(waits ? EVERY_MILLIS : -1);
        if (waits) {
            polling = ui.get().addPollListener(tick -> {
                if (changes.of(shown.id()).stream().noneMatch(CalendarChange::waits)) {
                    fresh(editions.get(shown.id()));
                }
            });
        } else {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (shown != null) {
            poll(changes.of(shown.id()).stream().anyMatch(CalendarChange::waits));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (polling != null) {
            detach.getUI().setPollInterval(-1);
            polling.remove();
            polling = null;
        }
    }

    private static Div problem() {
        Div problem = new Div();
        problem.addClassName("form-errors");
        problem.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problem.setVisible(false);
        return problem;
    }
}
