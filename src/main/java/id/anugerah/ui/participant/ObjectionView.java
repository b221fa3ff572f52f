package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.deadline.Deadline;
import id.anugerah.edition.Editions;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objected;
import id.anugerah.objection.Objection;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.objection.Objections;
import id.anugerah.outcome.Result;
import id.anugerah.outcome.Results;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;

/** The objection: written here, checked under ?langkah=periksa, filed once, and read again with its answer. */
@Route("kiriman/:kiriman/keberatan")
@RolesAllowed("PARTICIPANT")
@StyleSheet("context://design/objection.css")
class ObjectionView extends CasePage {

    private static final QueryParameters CHECK = QueryParameters.of("langkah", "periksa");

    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Objections objections;
    private final transient ObjectionFiles files;
    private final transient Results results;
    private final transient SelfAssessment assessments;
    private final transient Notices notices;
    private final transient Clock clock;
    private transient Refused summoned;

    public ObjectionView(Words words, Submissions submissions, Editions editions, Objections objections, ObjectionFiles files,
                         Results results, SelfAssessment assessments, Notices notices, Clock clock) {
        super(words, false);
        this.submissions = submissions;
        this.editions = editions;
        this.objections = objections;
        this.files = files;
        this.results = results;
        this.assessments = assessments;
        this.notices = notices;
        this.clock = clock;
        addClassName("objection");
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        Submission submission = submissions.own(id);
        EditionDates dates = new EditionDates(words, editions.get(submission.edition()));
        Desk desk = objections.mine(id);
        boolean writing = desk.writable() && submissions.may(Right.OWN, id);
        boolean checking = writing && desk.objection().isPresent() && event.getLocation().getQueryParameters()
                .getSingleParameter("langkah").filter("periksa"::equals).isPresent();
        up(checking ? Links.link(words.of("participant.objection"), ObjectionView.class, id)
                : Links.link(words.of("participant.result"), ResultView.class, id));
        heading(words.of(checking ? "participant.objection.check" : "participant.objection"));
        if (desk.filed()) {
            add(new ObjectionReceipt(words, dates, submission, desk, assessments.form(id).instrument(), clock.instant()));
        } else if (checking) {
            add(new ObjectionCheck(words, desk, results.mine(id), dates, () -> file(id), refused -> back(id, refused)));
        } else if (writing) {
            write(id, desk, results.mine(id), dates);
        } else {
            closed(id, desk, dates);
        }
    }

    private void write(UUID id, Desk desk, Result result, EditionDates dates) {
        if (desk.objectable().isEmpty()) {
            add(empty(words.of("participant.objection.nothing")));
            return;
        }
        lead(words.of("participant.objection.lead", desk.answerDays()));
        desk.window().ifPresent(window -> add(deadline(dates, window.deadline())));
        SaveState state = new SaveState(words, result.form().edition().zone(), clock, desk.objection().flatMap(draft -> draft.points().stream()
                .map(Objected::savedAt).max(Comparator.naturalOrder())));
        ObjectionForm form = new ObjectionForm(words, objections, desk, result, state);
        Button check = new Button(words.of("participant.objection.toCheck"),
                click -> getUI().ifPresent(ui -> ui.navigate(ObjectionView.class, Links.to(id), CHECK)));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Div problem = new Div();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        add(form, new ObjectionFilesPart(words, files, id, desk.objection().map(Objection::files).orElse(java.util.List.of()),
                desk.mostFiles(), state), problem, row("save-bar", row("save-part", state), check));
        check.addClickListener(click -> problem.setText(objections.mine(id).objection().isPresent() ? ""
                : words.of("refused.objection.noIndicator")));
        if (summoned != null) {
            if (!form.summon(summoned)) {
                problem.setText(words.of(summoned));
            }
            summoned = null;
        }
    }

    private Component deadline(EditionDates dates, Deadline deadline) {
        Span until = new Span(words.of("participant.objection.until", dates.deadline(deadline.closes())));
        Span left = new Span(deadline.justPassed(clock.instant()) ? words.of("participant.objection.passed")
                : words.of("participant.deadline.left", dates.left(clock.instant(), deadline.closes())));
        left.addClassName("deadline-left");
        return row("deadline", VaadinIcon.CLOCK.create(), new Div(until, left));
    }

    private void file(UUID id) {
        try {
            objections.file(id);
            notices.done(words.of("participant.objection.filed.done"));
        } catch (Refused refused) {
            if (!refused.reason().equals("objection.filedAlready")) { // another window was faster: the receipt is there
                throw refused;
            }
        }
        getUI().ifPresent(ui -> ui.navigate(ObjectionView.class, Links.to(id)));
    }

    /** What hinders the filing is mended where it was written. */
    private void back(UUID id, Refused refused) {
        summoned = refused;
        getUI().ifPresent(ui -> ui.navigate(ObjectionView.class, Links.to(id)));
    }

    private void closed(UUID id, Desk desk, EditionDates dates) {
        lead(desk.closed().map(reason -> words.of("refused." + reason)).orElseGet(() -> words.of("participant.objection.ownerOnly")));
        desk.window().ifPresent(window -> add(new Paragraph(words.of("participant.objection.window",
                words.of("participant.objection.announcement", window.announcement()), dates.moment(window.deadline().opens()),
                dates.deadline(window.deadline().closes())))));
        if (desk.objection().isPresent() && desk.closed().isPresent()) {
            add(new Paragraph(words.of("participant.objection.draftLeft")));
        }
        add(Links.action(Links.link(words.of("participant.open.case"), CaseView.class, id), true));
    }
}
