package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;

/** What the participant was asked, and what came back. */
final class QuestionNotice extends Div {

    QuestionNotice(Words words, Question question) {
        addClassName("question-notice");
        Span about = new Span(words.of("verification.question.about", String.join(", ", question.indicators())));
        about.addClassName("soft");
        add(about, new Paragraph(question.asked()));
        question.answer().ifPresentOrElse(answer -> {
            Span by = new Span(words.of("verification.question.answer"));
            by.addClassName("soft");
            add(by, new Paragraph(answer));
        }, () -> add(new Paragraph(words.of(question.open() ? "verification.question.goOn" : "verification.question.noAnswer"))));
    }
}
