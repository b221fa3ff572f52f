package id.anugerah.ui.participant;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finalist.Desk;
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.panel.Absence;
import id.anugerah.panel.Absences;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.finals.AbsenceDesk;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The finals as a finalist prepares them: when and where, whether it comes, who presents, the presentation. */
@Route("kiriman/:kiriman/final")
@RolesAllowed("PARTICIPANT")
@StyleSheet("context://design/finalist.css")
@StyleSheet("context://design/finals.css")
class FinalView extends CasePage implements BeforeLeaveObserver {

    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Finalists finalists;
    private final transient Absences absences;
    private final transient Notices notices;
    private final transient Clock clock;
    private final Div state = new Div();
    private PresentersForm presenters;

    public FinalView(Words words, Submissions submissions, Editions editions, Finalists finalists, Absences absences,
                     Notices notices, Clock clock) {
        super(words, false);
        this.submissions = submissions;
        this.editions = editions;
        this.finalists = finalists;
        this.absences = absences;
        this.notices = notices;
        this.clock = clock;
        addClassName("final");
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        Submission submission = submissions.own(id);
        Edition edition = editions.get(submission.edition());
        Desk desk = finalists.mine(id);
        boolean mayEdit = desk.closed().isEmpty() && submissions.may(Right.EDIT, id);
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id));
        heading(words.of("participant.final"));
        lead(words.of(desk.closed().isPresent() ? "participant.final.lead.closed" : "participant.final.lead",
                edition.parameters().presentationMinutes(), edition.parameters().interviewMinutes()));
        state.addClassNames("banner");
        state.getElement().setAttribute("role", "status");
        tell(desk);
        presenters = new PresentersForm(words, desk.preparation().presenters(), mayEdit, named -> {
            finalists.presenters(id, named);
            changed(id, "participant.final.presenters.done");
        });
        add(state, new FinalAppointment(words, edition, desk.appointment(), clock.instant()),
                new FinalConfirmation(words, edition.zone(), submission, desk, mayEdit && submissions.may(Right.OWN, id),
                        () -> finalists.confirm(id), () -> changed(id, "participant.final.confirmed.done")),
                part("presenters", presenters),
                part("presentation", new PresentationPart(words, finalists, edition.zone(), id, desk, mayEdit,
                        () -> changed(id, "participant.final.presentation.done"))),
                away(edition, id, mayEdit && submissions.may(Right.OWN, id)));
    }

    /** Times at which the finalist cannot come: the calendar leaves them free. */
    private Section away(Edition edition, UUID id, boolean writable) {
        Div content = new Div(new Paragraph(words.of("participant.final.away.lead")), new AbsenceDesk(words, notices,
                edition.zone(), writable, new AbsenceDesk.Book() {

                    @Override
                    public List<Absence> told() {
                        return absences.ofFinalist(id);
                    }

                    @Override
                    public void add(Instant from, Instant to) {
                        absences.addForFinalist(id, from, to);
                    }

                    @Override
                    public void remove(UUID absence) {
                        absences.removeForFinalist(id, absence);
                    }
                }));
        return part("away", content);
    }

    private Section part(String key, Div content) {
        Section part = new Section(new H2(words.of("participant.final." + key)), content);
        part.addClassName("card");
        return part;
    }

    private void changed(UUID id, String key) {
        notices.done(words.of(key));
        tell(finalists.mine(id));
    }

    /** Presenters are kept by their button; whoever leaves before that is asked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (presenters != null && presenters.unsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new ConfirmDialog(words.of("participant.leave.title"), words.of("participant.final.leave"),
                    words.of("participant.leave.stay"), stay -> leave.cancel(), words.of("participant.leave.go"),
                    go -> leave.proceed()).open();
        }
    }

    /** What is missing, or that everything is there, or why nothing can be changed. */
    private void tell(Desk desk) {
        Preparation preparation = desk.preparation();
        boolean good = preparation.complete();
        String text = desk.closed().map(reason -> words.of("refused." + reason))
                .orElseGet(() -> good ? words.of("participant.final.sent") : words.of("participant.final.missing", preparation.missing()
                        .stream().map(part -> words.of("participant.final.part", part)).collect(Collectors.joining(", "))));
        state.removeClassNames("banner-good", "banner-note");
        state.addClassName(good && desk.closed().isEmpty() ? "banner-good" : "banner-note");
        state.removeAll();
        state.add((desk.closed().isPresent() ? VaadinIcon.LOCK : good ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.INFO_CIRCLE).create(),
                new Paragraph(new Span(text)));
    }
}
