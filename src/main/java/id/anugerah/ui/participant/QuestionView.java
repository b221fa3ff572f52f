package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The evaluation team's question: written here, checked under ?langkah=periksa, sent once, and read again afterwards. */
@Route("kiriman/:kiriman/pertanyaan")
@RolesAllowed("PARTICIPANT")
class QuestionView extends CasePage {

    private static final QueryParameters CHECK = QueryParameters.of("langkah", "periksa");

    private final transient Submissions submissions;
    private final transient SelfAssessment assessments;
    private final transient Editions editions;
    private final transient Questions questions;
    private final transient Notices notices;
    private final transient Clock clock;
    private String written = "";

    public QuestionView(Words words, Submissions submissions, SelfAssessment assessments, Editions editions,
                        Questions questions, Notices notices, Clock clock) {
        super(words, false);
        this.submissions = submissions;
        this.assessments = assessments;
        this.editions = editions;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void show(UUID id, BeforeEnterEvent event) {
        Submission submission = submissions.own(id);
        EditionDates dates = new EditionDates(words, editions.get(submission.edition()));
        Optional<Question> asked = questions.own(id);
        boolean answering = asked.filter(Question::waiting).isPresent() && submissions.may(Right.EDIT, id);
        boolean checking = answering && !written.isBlank() && event.getLocation().getQueryParameters()
                .getSingleParameter("langkah").filter("periksa"::equals).isPresent();
        RouterLink up = checking ? Links.link(words.of("participant.question"), QuestionView.class, id)
                : Links.link(submission.reference() + " · " + submission.bodyName(), CaseView.class, id);
        up(up);
        heading(words.of(checking ? "participant.question.check.title" : "participant.question"));
        if (asked.isEmpty()) {
            lead(words.of("participant.question.none"));
            add(new Paragraph(words.of("participant.question.none.why")),
                    Links.action(Links.link(words.of("participant.open.case"), CaseView.class, id), true));
            return;
        }
        Question question = asked.get();
        if (question.waiting()) {
            add(deadline(dates, question));
        }
        add(new AskedQuestion(words, dates, question, assessments.form(id)));
        if (checking) {
            add(check(id, dates));
        } else if (answering) {
            add(new QuestionAnswer(words, id, written, typed -> {
                written = typed;
                getUI().ifPresent(ui -> ui.navigate(QuestionView.class, Links.to(id), CHECK));
            }));
        } else if (question.waiting()) {
            add(row("notice", VaadinIcon.INFO_CIRCLE_O.create(), new Span(words.of("participant.question.othersAnswer"))));
        } else {
            add(answered(question, dates), next(dates), row("actions",
                    Links.action(Links.link(words.of("participant.open.case"), CaseView.class, id), false)));
        }
    }

    private Component deadline(EditionDates dates, Question question) {
        Span until = new Span(words.of("participant.question.until", dates.deadline(question.due())));
        Span left = new Span(words.of("participant.deadline.left", dates.left(clock.instant(), question.due())));
        left.addClassName("deadline-left");
        return row("deadline", VaadinIcon.CLOCK.create(), new Div(until, left));
    }

    /** What will be sent, what follows from it, and the one button that sends it. */
    private Component check(UUID id, EditionDates dates) {
        Paragraph text = new Paragraph(written);
        text.addClassName("quote");
        RouterLink change = Links.link(words.of("participant.change"), QuestionView.class, id);
        change.getElement().setAttribute("aria-label", words.of("participant.question.change"));
        Div head = new Div(new H2(words.of("participant.question.answer")), change);
        head.addClassName("summary-head");
        Div problem = new Div();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        Button send = new Button(words.of("participant.question.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                questions.answer(id, written);
                written = "";
                QuestionAnswer.forget(this, id);
                notices.done(words.of("participant.question.sent"));
                getUI().ifPresent(ui -> ui.navigate(QuestionView.class, Links.to(id)));
            } catch (Refused refused) {
                problem.setText(words.of(refused));
                send.setEnabled(true);
            }
        });
        Section section = new Section(head, text, new UnorderedList(new ListItem(words.of("participant.question.once")),
                new ListItem(words.of("participant.question.readers")),
                new ListItem(words.of("participant.question.next.text", dates.opens(PhaseKind.SHORTLIST)))), problem, send);
        section.addClassNames("card", "sending");
        return section;
    }

    private Component answered(Question question, EditionDates dates) {
        Section section = new Section(new H2(words.of("participant.question.answer")));
        section.addClassName("card");
        Paragraph text = new Paragraph(question.answer().orElseGet(() -> words.of("participant.question.noAnswer",
                dates.deadline(question.due()))));
        section.add(text);
        question.answeredAt().ifPresent(at -> {
            text.addClassName("quote");
            Span when = new Span(words.of("participant.question.sentAt", dates.moment(at)));
            when.addClassName("row-note");
            section.add(when);
        });
        return section;
    }

    private Component next(EditionDates dates) {
        return new Div(new H2(words.of("participant.receipt.next")),
                new Paragraph(words.of("participant.question.after", dates.opens(PhaseKind.SHORTLIST))));
    }
}
