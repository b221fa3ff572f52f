package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Aspect;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;

/** Check your answers, then send: the page that asks chooses the key by which a repeated request is known. */
@Route("kiriman/:kiriman/periksa")
@RolesAllowed("PARTICIPANT")
class CheckView extends CasePage {

    private final transient SelfAssessment assessments;
    private final transient Notices notices;
    private final transient Clock clock;
    private String key;
    private MissingList missing;

    public CheckView(Words words, SelfAssessment assessments, Notices notices, Clock clock) {
        super(words, false);
        this.assessments = assessments;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        key = UUID.randomUUID().toString();
        AssessmentForm form = assessments.form(id);
        up(Links.link(words.of("participant.up.form"), TaskListView.class, id));
        heading(words.of("participant.check"));
        if (!form.open()) {
            add(new FormState(words, form));
            form.instrument().aspects().forEach(aspect -> add(aspect(form, aspect)));
            return;
        }
        lead(words.of("participant.check.lead"));
        add(new DeadlineNote(words, form.edition(), form.deadline(), clock.instant()),
                new LeftDrafts(words, notices, assessments, form, () -> again(id)));
        missing = new MissingList(words, form);
        missing.setVisible(!form.missing().isEmpty());
        add(missing);
        form.instrument().aspects().forEach(aspect -> add(aspect(form, aspect)));
        add(form.maySend() ? sending(form) : row("notice", new Span(words.of("participant.check.ownerSends"))));
    }

    private Component aspect(AssessmentForm form, Aspect aspect) {
        Section section = new Section(new H2(words.of("participant.aspect", aspect.id(), words.of(aspect.title()))));
        section.addClassName("aspect");
        aspect.indicators().forEach(indicator -> section.add(new AnswerSummary(words, form, indicator)));
        return section;
    }

    private Component sending(AssessmentForm form) {
        Checkbox declaration = new Checkbox(words.of("participant.check.declaration"));
        Span error = new Span();
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        declaration.addValueChangeListener(change -> error.setText(""));
        Button send = new Button(words.of("participant.send"), click -> {
            if (!form.missing().isEmpty()) {
                missing.summon();
            } else if (!declaration.getValue()) {
                error.setText(words.of("participant.check.declare"));
                declaration.focus();
            } else {
                new SendDialog(words, form, () -> send(form.submission().id())).open();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Span score = new Span(words.of("participant.check.score", words.of(form.soFar().total())));
        Section section = new Section(new H2(words.of("participant.check.send")), score, new Div(declaration, error), send);
        section.addClassNames("card", "sending");
        return section;
    }

    private void again(UUID id) {
        removeAll();
        show(id, null);
    }

    /** What is missing can have become missing in another window meanwhile: then the page names it anew. */
    private void send(UUID submission) {
        try {
            assessments.submit(submission, key);
        } catch (Refused refused) {
            if (refused.reason().equals("assessment.incomplete")) {
                again(submission);
                missing.summon();
                notices.refused(refused);
                return;
            }
            throw refused;
        }
        getUI().ifPresent(ui -> ui.navigate(ReceiptView.class, Links.to(submission)));
    }
}
