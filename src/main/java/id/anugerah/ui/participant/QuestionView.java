package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Editions;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The evaluation team's question: answered here once, and read again afterwards. */
@Route("kiriman/:kiriman/pertanyaan")
@RolesAllowed("PARTICIPANT")
class QuestionView extends CasePage {

    private final transient Submissions submissions;
    private final transient Editions editions;
    private final transient Questions questions;
    private final transient Notices notices;

    public QuestionView(Words words, Submissions submissions, Editions editions, Questions questions, Notices notices) {
        super(words, false);
        this.submissions = submissions;
        this.editions = editions;
        this.questions = questions;
        this.notices = notices;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        fill(id);
    }

    private void fill(UUID id) {
        removeAll();
        Submission submission = submissions.own(id);
        Optional<Question> question = questions.own(id);
        ZoneId zone = editions.get(submission.edition()).zone();
        up(Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id));
        heading(words.of("participant.question"));
        if (question.isEmpty()) {
            lead(words.of("participant.question.none"));
            return;
        }
        Question asked = question.get();
        Div about = new Div();
        about.addClassName("question-about");
        for (String indicator : asked.indicators()) {
            RouterLink link = new RouterLink(indicator, IndicatorView.class, Links.to(id, indicator));
            link.addClassName("chip");
            about.add(link);
        }
        Paragraph text = new Paragraph(asked.asked());
        text.addClassName("quote");
        add(new Paragraph(words.of("participant.question.about")), about, text);
        if (asked.open() && asked.answer().isEmpty()) {
            lead(words.of("participant.question.until", words.moment(Moments.lastMinute(asked.due()), zone)));
            if (submissions.may(Right.EDIT, id)) {
                form(id);
            }
        } else {
            add(new H2(words.of("participant.question.answer")), new Paragraph(asked.answer()
                    .orElseGet(() -> words.of("participant.question.noAnswer"))));
        }
    }

    private void form(UUID id) {
        TextArea answer = new TextArea(words.of("participant.question.answer"));
        answer.setHelperText(words.of("participant.question.help"));
        answer.setMaxLength(Questions.LONGEST);
        answer.setValueChangeMode(ValueChangeMode.EAGER);
        answer.setWidthFull();
        answer.setMinRows(5);
        String draft = "jawaban." + id;
        answer.addAttachListener(attach -> answer.getElement().executeJs("""
                const kept = localStorage.getItem($0);
                if (kept && !this.value) { this.value = kept; this.dispatchEvent(new CustomEvent('input')); }
                this.addEventListener('input', () => localStorage.setItem($0, this.value));""", draft));
        Button send = new Button(words.of("participant.question.send"), click -> {
            try {
                questions.answer(id, answer.getValue());
                answer.getElement().executeJs("localStorage.removeItem($0)", draft);
                notices.done(words.of("participant.question.sent"));
                fill(id);
            } catch (Refused refused) {
                answer.setErrorMessage(words.of(refused));
                answer.setInvalid(true);
                answer.focus();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(answer, send);
    }
}
