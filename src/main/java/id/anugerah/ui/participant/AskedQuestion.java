package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.Indicator;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Question;
import java.util.List;
import java.util.Optional;

/** What was asked and when, with the indicators it is about, each by its title and the option that was sent. */
final class AskedQuestion extends Section {

    AskedQuestion(Words words, EditionDates dates, Question question, AssessmentForm form) {
        addClassNames("card", "asked-question");
        Paragraph text = new Paragraph(question.asked());
        text.addClassName("quote");
        Span when = new Span(words.of("participant.question.askedAt", dates.moment(question.askedAt())));
        when.addClassName("row-note");
        add(new H2(words.of("participant.question.asked")), text, when);
        UnorderedList about = new UnorderedList();
        about.addClassName("rows");
        question.indicators().stream().flatMap(id -> form.instrument().indicator(id).stream())
                .forEach(indicator -> about.add(new ListItem(row(words, form, indicator))));
        add(new Paragraph(words.of("participant.question.about")), about);
    }

    private static RouterLink row(Words words, AssessmentForm form, Indicator indicator) {
        Span number = new Span(indicator.id());
        number.addClassName("row-number");
        Span title = new Span(words.of(indicator.title()));
        title.addClassName("row-title");
        Div name = new Div(title);
        name.addClassName("row-name");
        Optional.ofNullable(form.answers().get(indicator.id())).flatMap(Answer::option).ifPresent(option -> {
            Span chosen = new Span(words.of("participant.question.chosen", option.letter(),
                    form.evidence().getOrDefault(indicator.id(), List.of()).size()));
            chosen.addClassName("row-note");
            name.add(chosen);
        });
        RouterLink row = Links.indicator("", form.submission().id(), indicator.id());
        row.add(number, name);
        row.addClassName("row");
        return row;
    }
}
