package id.anugerah.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import id.anugerah.finals.Chairing;
import id.anugerah.finals.PanelSheets;
import id.anugerah.finals.Scoreboard;
import id.anugerah.finalist.PanelReading;
import id.anugerah.finals.Scorecard;
import id.anugerah.panel.Session;
import id.anugerah.shared.Refused;
import id.anugerah.ui.furtherstep.StepDesk;
import id.anugerah.ui.furtherstep.StepsPart;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** /juri/{session}: the whole session on one screen. */
@Route("juri/:session")
@RolesAllowed({"JUROR", "PANEL_CHAIR"})
@StyleSheet("context://design/evaluation.css")
@JavaScript("context://design/evaluation.js")
public class SessionView extends Page implements BeforeEnterObserver {

    private static final int POLL = 5_000;

    private final Scoreboard scoreboard;
    private final Chairing chairing;
    private final PanelReading reading;
    private final StepDesk stepDesk;
    private final SessionZone zone;
    private final Words words;
    private final Notices notices;
    private final Clock clock;
    private String id;
    private Session shown;
    private ChairDesk desk;
    private StepsPart steps;
    private PanelSheets known;
    private Map<UUID, String> names = Map.of();
    private final Div panelTable = new Div();
    private Registration polling;

    public SessionView(Scoreboard scoreboard, Chairing chairing, PanelReading reading, StepDesk stepDesk, SessionZone zone, Words words,
                       Notices notices, Clock clock) {
        super(true);
        this.scoreboard = scoreboard;
        this.chairing = chairing;
        this.reading = reading;
        this.stepDesk = stepDesk;
        this.zone = zone;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
        addClassName("session");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("session").orElse("");
        show();
        getElement().executeJs("window.anugerahKeys.focus(this)");
    }

    private Optional<Session> read() {
        return scoreboard.mine().stream().filter(session -> session.id().toString().equals(id)).findFirst();
    }

    private void show() {
        removeAll();
        desk = null;
        shown = read().orElse(null);
        Anchor back = new Anchor("/juri", words.of("jury.all"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back-link");
        add(back);
        if (shown == null) {
            heading(words.of("jury.notYours"));
            add(empty(words.of("jury.notYours.why")));
            poll(false);
            return;
        }
        H1 heading = heading(shown.bodyName());
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addClassName("focus-here");
        int presentation = scoreboard.presentationMinutes(shown.id());
        add(new SessionTop(words, shown, heading, presentation, zone.get()));
        if (shown.state() == Session.State.OPEN && shown.openedAt().isPresent()) {
            add(new SessionTimer(words, shown, presentation, clock.instant()));
        }
        add(new FinalistCard(words, reading, shown.submission()));
        boolean leads = chairing.chairs(shown.id());
        names = new HashMap<>(chairing.names(shown.id()));
        steps = stepDesk.of(shown, leads, names, zone.get(), this::count);
        if (leads) {
            desk = new ChairDesk(words, notices, chairing, shown, names, clock.instant(), zone.get(), steps::open, this::show);
            add(desk);
        }
        if (shown.state() == Session.State.DISCUSSION || shown.state() == Session.State.CLOSED) {
            known = null;
            panelTable.removeAll();
            add(panelTable);
            sheets();
        }
        ownCard().ifPresent(this::sheet);
        add(steps); // what is scored comes first: on a telephone a step with its photos is longer than the sheet
        poll(shown.state() != Session.State.CLOSED);
    }

    /** What the chair sees of the sheets, and whether the session can be closed. */
    private void count() {
        if (desk != null && shown.state() == Session.State.OPEN) {
            desk.count();
        }
    }

    /** Somebody has left or taken a seat: their name, and what the chair reads of it. */
    private void seated(Session now) {
        if (!now.seats().equals(shown.seats())) {
            shown = now;
            names.putAll(chairing.names(now.id()));
            if (desk != null) {
                desk.seats(now.seats());
            }
        }
    }

    /** All sheets, drawn anew when one of them has changed. */
    private void sheets() {
        PanelSheets sheets = chairing.sheets(shown.id());
        if (!sheets.equals(known)) {
            known = sheets;
            panelTable.removeAll();
            panelTable.add(new PanelTable(words, scoreboard.sheet(shown.id()), sheets, names));
        }
    }

    /** The chair may stand beside the panel without a sheet. */
    private Optional<Scorecard> ownCard() {
        try {
            return Optional.of(scoreboard.mineOf(shown.id()));
        } catch (Refused notOnPanel) {
            return Optional.empty();
        }
    }

    private void sheet(Scorecard card) {
        boolean discussed = shown.state() == Session.State.DISCUSSION;
        boolean open = shown.state() == Session.State.OPEN;
        if (discussed) {
            add(banner(VaadinIcon.COMMENTS_O, words.of("jury.banner.DISCUSSION"), "banner-note"));
        } else if (card.submitted()) {
            add(banner(VaadinIcon.CHECK_CIRCLE, words.of("jury.banner.sent"), "banner-good"));
        } else if (!open) {
            add(banner(VaadinIcon.INFO_CIRCLE, words.of("jury.banner", shown.state()), "banner-note"));
        }
        Component[] remarks = shown.state() == Session.State.PLANNED ? new Component[0] : new Component[] {
            new RemarkForm(words, scoreboard.remarkOf(shown.id()), open || discussed,
                    (finalist, panel) -> scoreboard.remark(shown.id(), finalist, panel), clock, zone.get())};
        add(new Sheet(words, scoreboard.sheet(shown.id()), card, discussed || open && !card.submitted(),
                (criterion, points) -> scoreboard.score(shown.id(), criterion, points), this::submit, clock, zone.get(), remarks));
        if (open && !card.submitted()) {
            add(standAside());
        }
    }

    /** Somebody who finds that they should not judge this finalist. */
    private Button standAside() {
        Button aside = new Button(words.of("jury.recuse"), click -> new ActDialog(words, words.of("jury.recuse.title"))
                .saying(words.of("jury.recuse.what", shown.bodyName())).withReason(words.of("jury.recuse.reason")).dangerous()
                .act(words.of("jury.recuse"), reason -> {
                    scoreboard.recuse(shown.id(), reason);
                    notices.done(words.of("jury.recused"));
                    UI.getCurrent().navigate("juri");
                }).open());
        aside.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return aside;
    }

    private void submit() {
        scoreboard.submit(shown.id());
        show();
        getElement().executeJs("window.anugerahKeys.top(this)");
        notices.done(words.of("jury.sentNotice"));
    }

    private static Div banner(VaadinIcon icon, String text, String style) {
        Div banner = new Div(icon.create(), new Paragraph(new Span(text)));
        banner.addClassNames("banner", style);
        return banner;
    }

    /** Asks whether the chair has opened or closed; what somebody is typing is touched only when that has changed. */
    private void poll(boolean on) {
        UI ui = UI.getCurrent();
        ui.setPollInterval(on ? POLL : -1);
        if (polling == null && on) {
            polling = ui.addPollListener(poll -> {
                Session now = read().orElse(null);
                if (now == null || now.state() != shown.state()) {
                    show();
                    return;
                }
                seated(now);
                steps.refresh();
                if (shown.state() == Session.State.DISCUSSION) {
                    sheets();
                }
                count();
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
    }
}
