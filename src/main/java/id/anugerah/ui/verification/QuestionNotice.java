package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import java.time.ZoneId;

/** What the participant was asked, and what came back. */
final class QuestionNotice extends Div {

    QuestionNotice(Words words, Question question, ZoneId zone) {
        addClassName("question-notice");
        getElement().setAttribute("role", "note");
        Span about = new Span(words.of("verification.question.about", String.join(", ", question.indicators())));
        about.addClassName("soft");
        Paragraph asked = new Paragraph(question.asked());
        add(VaadinIcon.CHAT.create(), about, asked);
        if (question.answer().isPresent()) {
            Span by = new Span(words.of("verification.question.answer"));
            by.addClassName("soft");
            add(by, new Paragraph(question.answer().get()));
        } else {
            add(new Paragraph(question.open() ? words.of("verification.question.open", words.moment(Moments.lastMinute(question.due()), zone))
                    : words.of("verification.question.noAnswer")));
        }
    }
}
