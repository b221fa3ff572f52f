package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.ui.shell.Words;

/** An indicator as participants will see it, from an instrument that nobody answers yet; nothing is saved. */
public final class IndicatorPreview extends Div {

    public IndicatorPreview(Words words, Instrument instrument, Indicator indicator) {
        addClassNames("indicator", "indicator-preview");
        Paragraph where = new Paragraph(words.of("participant.indicator.where", indicator.aspect(),
                instrument.indicators().indexOf(indicator) + 1, instrument.indicators().size(), indicator.weight()));
        where.addClassName("eyebrow");
        Paragraph question = new Paragraph(words.of(indicator.question()));
        question.addClassName("lead");
        Div answer = new Div(new OptionCards(words, indicator), new NoteField(words, "", false));
        answer.addClassName("answer");
        add(where, new H2(indicator.id() + " " + words.of(indicator.title())), question, answer, new IndicatorHelp(words, indicator));
    }
}
