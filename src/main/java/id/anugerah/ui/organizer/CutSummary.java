package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.release.CutStudy;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** A card for each group: places, the line with its margin, who is borderline, who comes next; then how firm the line is. */
final class CutSummary extends Div {

    CutSummary(Words words, DecisionCase decision, CutStudy study) {
        addClassName("cut-summary");
        Div cards = new Div();
        cards.addClassName("cards");
        for (Group group : Group.values()) {
            cards.add(card(words, decision, study, group));
        }
        add(cards, new Paragraph(words.of("organizer.cut.borderline", words.of(CutStudy.NEAR))), stability(words, study));
    }

    private static Div card(Words words, DecisionCase decision, CutStudy study, Group group) {
        CutStudy.Line line = study.lines().get(group);
        List<DecisionList.Line> ranked = decision.list().of(group);
        Div card = new Div(new H3(words.of("group", group)),
                new Paragraph(words.of("organizer.cut.places", line.places(), line.candidates())));
        card.addClassName("card");
        if (line.candidates() == 0) {
            card.add(new Paragraph(words.of("organizer.cut.nobody")));
        } else if (line.firstOut().isEmpty()) {
            card.add(new Paragraph(words.of("organizer.cut.allIn", line.places() - line.candidates())));
        } else if (line.lastIn().isPresent()) {
            card.add(new Paragraph(words.of("organizer.cut.line", words.of(line.lastIn().get()),
                    words.of(line.firstOut().get()), words.of(line.lastIn().get().minus(line.firstOut().get())))));
            card.add(new Paragraph(words.of("organizer.cut.near", ranked.stream()
                    .filter(one -> study.standings().get(one.reference()).borderline()).count())));
            card.add(new Paragraph(words.of("organizer.cut.next", ranked.get(decision.list().selected(group)).body())));
        }
        return card;
    }

    private static Paragraph stability(Words words, CutStudy study) {
        CutStudy.Resampled how = study.resampled();
        return new Paragraph(how.enough()
                ? words.of("organizer.cut.stability", how.rounds(), how.pairs(), how.submissions(), Long.toString(how.seed()))
                : words.of("organizer.cut.tooFew", how.pairs(), how.needed()));
    }
}
