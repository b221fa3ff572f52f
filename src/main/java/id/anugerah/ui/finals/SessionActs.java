package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.panel.Clash;
import id.anugerah.panel.Plan;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionPlanning;
import id.anugerah.shared.NameOrder;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.furtherstep.StepsRecord;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be done with a session on the calendar. */
@Component
class SessionActs {

    private final Words words;
    private final SessionPlanning planning;
    private final StepReading steps;
    private final Notices notices;

    SessionActs(Words words, SessionPlanning planning, StepReading steps, Notices notices) {
        this.words = words;
        this.planning = planning;
        this.steps = steps;
        this.notices = notices;
    }

    /** @param done called after something has changed */
    void open(FinalsBoard board, Session session, boolean mayAct, Runnable done) {
        Dialog card = new Dialog();
        card.setHeaderTitle(session.bodyName());
        card.addClassName("session-dialog");
        card.setWidth("36rem");
        card.setMaxWidth("100%");
        Map<UUID, String> names = board.names();
        card.add(new Paragraph(words.of("finals.session.minutes", words.moment(session.startsAt(), board.edition().zone()),
                        session.slot().minutes())),
                new Paragraph(words.of("finals.session.panel", board.panel(session.panel()).name(),
                        names.getOrDefault(board.panel(session.panel()).chair(), words.of("organizer.someone")),
                        session.jurors().stream().map(juror -> names.getOrDefault(juror, words.of("organizer.someone")))
                                .sorted(NameOrder.NATURAL).collect(Collectors.joining(", ")))),
                place(session), new Paragraph(new Span(words.of("sessionState", session.state()) + " · "),
                        Address.submission(session.reference(), board.edition())));
        if (CurrentPerson.required().has(Role.ORGANIZER)) {
            List<FurtherStep> ordered = steps.ofFinalist(session.submission()).stream()
                    .filter(step -> step.session().equals(session.id())).toList();
            card.add(new StepsRecord(words, ordered, names, board.edition().zone()));
        }
        List<Clash> clashes = SessionCard.clashes(board, session);
        if (!clashes.isEmpty()) {
            card.add(new ClashList(words, clashes));
        }
        if (mayAct && session.state() == Session.State.PLANNED) {
            Button cancel = new Button(words.of("finals.cancel.open"), click -> {
                card.close();
                cancel(board, session, done);
            });
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            Button move = new Button(words.of("finals.move.open"), click -> {
                card.close();
                move(board, session, Optional.empty(), done);
            });
            move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.getFooter().add(cancel, new Button(words.of("shell.close"), click -> card.close()), move);
        } else {
            card.getFooter().add(new Button(words.of("shell.close"), click -> card.close()));
        }
        card.open();
    }

    void move(FinalsBoard board, Session session, Optional<Wanted> wanted, Runnable done) {
        MoveForm form = new MoveForm(words, board, session, wanted);
        new ActDialog(words, words.of("finals.move.title", session.bodyName()))
                .saying(words.of("finals.move.told", told(session))).showing(form).when(form::complete)
                .act(words.of("finals.move.act"), reason -> {
                    Plan plan = form.plan().orElseThrow();
                    planning.move(session.id(), plan.panel(), plan.slot().startsAt(), plan.place());
                    notices.done(words.of("finals.move.done", session.bodyName(),
                            words.briefMoment(plan.slot().startsAt(), board.edition().zone())));
                    done.run();
                }).open();
    }

    private void cancel(FinalsBoard board, Session session, Runnable done) {
        new ActDialog(words, words.of("finals.cancel.title", session.bodyName())).dangerous()
                .saying(words.of("finals.cancel.what", words.moment(session.startsAt(), board.edition().zone())))
                .saying(words.of("finals.cancel.told", told(session))).withReason(words.of("finals.cancel.reason"))
                .act(words.of("finals.cancel.act"), reason -> {
                    planning.cancel(session.id(), reason);
                    notices.done(words.of("finals.cancel.done", session.bodyName()));
                    done.run();
                }).open();
    }

    /** The jurors with a seat; the finalist and the chair are told besides. */
    private static int told(Session session) {
        return session.jurors().size();
    }

    private Div place(Session session) {
        if (!session.online()) {
            return new Div(words.of("finals.session.place", session.place()));
        }
        Anchor link = new Anchor(session.place(), words.of("organizer.session.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setAriaLabel(words.of("organizer.session.openFor", session.bodyName()));
        return new Div(link);
    }
}
