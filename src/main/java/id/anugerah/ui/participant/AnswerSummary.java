package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** One answer as it will be sent, with a link to change it. */
final class AnswerSummary extends Div {

    AnswerSummary(Words words, AssessmentForm form, Indicator indicator) {
        addClassName("summary");
        Optional<Answer> answer = Optional.ofNullable(form.answers().get(indicator.id()));
        Div head = new Div(new H3(indicator.id() + " " + words.of(indicator.title())));
        head.addClassName("summary-head");
        if (form.open()) {
            RouterLink change = Links.indicator(words.of("participant.change"), form.submission().id(), indicator.id());
            change.getElement().setAttribute("aria-label", words.of("participant.change.aria", indicator.id()));
            head.add(change);
        }
        add(head);
        Optional<Option> option = answer.flatMap(Answer::option);
        if (option.isPresent()) {
            Span letter = new Span(option.get().letter());
            letter.addClassName("option-letter");
            Div chosen = new Div(letter, new Span(words.of(indicator.options().get(option.get()))));
            chosen.addClassName("summary-option");
            add(chosen);
        } else {
            Paragraph none = new Paragraph(words.of("participant.check.unanswered"));
            none.addClassName("field-error");
            add(none);
        }
        answer.map(Answer::note).filter(note -> !note.isBlank()).ifPresent(note -> {
            Paragraph quote = new Paragraph(note);
            quote.addClassName("quote");
            add(quote);
        });
        files(words, form, indicator, option);
    }

    private void files(Words words, AssessmentForm form, Indicator indicator, Optional<Option> option) {
        List<Evidence> files = form.evidence().getOrDefault(indicator.id(), List.of());
        if (!files.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("file-lines");
            files.forEach(file -> {
                ListItem item = new ListItem(new EvidenceName(words, file));
                if (!file.pageMarker().isEmpty()) {
                    Span marker = new Span(words.of("participant.marker.at", file.pageMarker()));
                    marker.addClassName("row-note");
                    item.add(marker);
                }
                list.add(item);
            });
            add(list);
        } else if (option.filter(Option::needsEvidence).isPresent()) {
            Paragraph none = new Paragraph(words.of("participant.check.noEvidence"));
            none.addClassName("field-error");
            add(none);
        }
    }
}
