package id.anugerah.ui.verification;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import java.time.ZoneId;

/** One line that stays in sight however far one scrolls: how the question to the participant stands. Opened, it shows the question. */
final class QuestionState extends Details {

    QuestionState(Words words, Question question, ZoneId zone) {
        addClassNames("question-state", question.waiting() ? "question-waiting" : "question-closed");
        Span state = new Span(words.of(question.waiting() ? "verification.question.waiting"
                : question.answer().isPresent() ? "verification.question.answered" : "verification.question.noAnswer"));
        state.addClassName("question-state-name");
        String when = words.briefMoment(question.answeredAt().orElse(Moments.lastMinute(question.due())), zone);
        Span more = new Span(question.waiting() ? words.of("verification.question.waiting.until", when) : when);
        Div line = new Div((question.waiting() ? VaadinIcon.HOURGLASS : VaadinIcon.CHAT).create(), state, more);
        line.addClassName("question-state-line");
        setSummary(line);
        add(new QuestionNotice(words, question));
    }
}
