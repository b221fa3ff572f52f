package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;

/** The form as a task list: indicators by aspect, in any order, with progress, own score and what is missing. */
@Route("kiriman/:kiriman/borang")
@RolesAllowed("PARTICIPANT")
@JavaScript("context://design/participant.js")
class TaskListView extends CasePage {

    private final transient SelfAssessment assessments;
    private final transient Notices notices;
    private final transient Clock clock;
    private String shown = "";

    public TaskListView(Words words, SelfAssessment assessments, Notices notices, Clock clock) {
        super(words, false);
        this.assessments = assessments;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        shown = id.toString();
        AssessmentForm form = assessments.form(id);
        up(Links.link(form.submission().reference() + " · " + form.submission().bodyName(), CaseView.class, id));
        heading(words.of(form.instrument().title()));
        if (form.open()) {
            lead(words.of("participant.form.lead"));
            add(new DeadlineNote(words, form.edition(), form.deadline(), clock.instant()));
        } else {
            add(new FormState(words, form));
        }
        add(new LeftDrafts(words, notices, assessments, form, () -> again(id)), print(form), progress(form));
        form.instrument().aspects().forEach(aspect -> add(new AspectSection(words, notices, form, aspect)));
        if (form.open()) {
            add(ending(form));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        UI.getCurrent().getPage().executeJs("setTimeout(() => window.anugerahPlace && window.anugerahPlace.find($0, $1), 50)",
                getElement(), shown);
    }

    private void again(UUID id) {
        removeAll();
        show(id, null);
    }

    /** The whole form on paper, and the way back to where somebody was. */
    private Component print(AssessmentForm form) {
        Div ways = row("ways");
        form.latest().filter(indicator -> form.open()).ifPresent(indicator -> ways.add(
                Links.indicator(words.of("participant.form.goOn", indicator), form.submission().id(), indicator)));
        if (form.submission().state() == SubmissionState.FINALIST) {
            ways.add(Links.link(words.of("participant.open.final"), FinalView.class, form.submission().id()));
        }
        ways.add(Links.document("/dokumen/borang/" + form.submission().id(), words.of("participant.form.print")));
        return ways;
    }

    private Component progress(AssessmentForm form) {
        int all = form.instrument().indicators().size();
        long complete = form.instrument().indicators().stream().filter(i -> form.complete(i.id())).count();
        ProgressBar bar = new ProgressBar(0, all, complete);
        String counted = words.of("participant.form.progress", complete, all);
        bar.getElement().setAttribute("aria-label", counted);
        Span count = new Span(counted);
        count.addClassName("figure-label");
        Span score = new Span(words.of(form.soFar().total()));
        score.addClassName("figure");
        Span of = new Span(words.of("participant.form.of"));
        of.addClassName("figure-label");
        Details explained = new Details(words.of("participant.form.score.how"),
                new Paragraph(words.of("participant.form.score.explained")),
                new Paragraph(words.of("participant.form.score.exact", Fractions.mixed(form.soFar().total()))));
        explained.addClassName("plain-details");
        Section card = new Section(row("card-part", count, bar),
                row("card-part", new Span(words.of("participant.form.score")), row("figure-row", score, of), explained));
        card.addClassNames("card", "two-parts");
        return card;
    }

    private Component ending(AssessmentForm form) {
        Div end = row("form-end");
        if (form.missing().isEmpty()) {
            end.add(new H2(words.of("participant.form.ready")), new Paragraph(words.of("participant.form.ready.text")));
        } else {
            end.add(new MissingList(words, form));
        }
        end.add(Links.action(Links.link(words.of("participant.open.check"), CheckView.class, form.submission().id()),
                form.missing().isEmpty()));
        return end;
    }
}
