package id.anugerah.ui.participant;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.instrument.Indicator;
import id.anugerah.ui.shell.Words;

/** Fitting evidence and guidance; open beside the form on wide screens, folded above it on phones. */
final class IndicatorHelp extends Aside {

    private static final String OPEN_WHEN_WIDE = "this.opened = window.matchMedia('(min-width: 68rem)').matches";

    IndicatorHelp(Words words, Indicator indicator) {
        addClassName("help");
        UnorderedList fitting = new UnorderedList();
        indicator.evidence().forEach(text -> fitting.add(new ListItem(words.of(text))));
        Details evidence = new Details(words.of("participant.help.evidence"), fitting);
        Details guidance = new Details(words.of("participant.help.guidance"), new Paragraph(words.of(indicator.guidance())));
        evidence.getElement().executeJs(OPEN_WHEN_WIDE);
        guidance.getElement().executeJs(OPEN_WHEN_WIDE);
        add(evidence, guidance);
    }
}
