package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.release.Basis;
import id.anugerah.release.CutStudies;
import id.anugerah.release.WhatIf;
import id.anugerah.release.WhatIfResult;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** What another quota or weight would change: who would enter, who would leave, who would move. */
final class WhatIfPanel extends Section {

    private static final int LISTED = 30;

    private final transient Words words;
    private final transient Edition edition;

    WhatIfPanel(Words words, Edition edition, CutStudies studies, Basis basis, WhatIf tried) {
        this.words = words;
        this.edition = edition;
        addClassName("what-if");
        Details form = new Details(words.of("organizer.whatIf.title"), new WhatIfForm(words, edition, basis, tried));
        form.setOpened(!tried.changesNothing());
        if (!tried.changesNothing()) {
            add(banner());
            try {
                studies.whatIf(edition.id(), tried).ifPresent(this::result);
            } catch (Refused refused) {
                add(new Paragraph(words.of(refused)));
            }
        }
        add(form);
    }

    private Component banner() {
        Div banner = new Div(VaadinIcon.FLASK.create(), new Paragraph(words.of("organizer.whatIf.banner")));
        banner.addClassName("what-if-banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }

    private void result(WhatIfResult result) {
        add(new H2(words.of("organizer.whatIf.result")));
        Div cards = new Div();
        cards.addClassName("cards");
        for (Group group : Group.values()) {
            List<WhatIfResult.Move> moves = result.of(group);
            Div card = new Div(new H3(words.of("group", group)));
            card.addClassName("card");
            list(card, "organizer.whatIf.enter", moves.stream().filter(WhatIfResult.Move::enters).toList());
            list(card, "organizer.whatIf.leave", moves.stream().filter(WhatIfResult.Move::leaves).toList());
            long moved = moves.stream().filter(move -> move.rank() != move.newRank()).count();
            card.add(new Paragraph(words.of("organizer.whatIf.moved", moved, moves.size())));
            cards.add(card);
        }
        add(cards);
    }

    private void list(Div card, String title, List<WhatIfResult.Move> moves) {
        Paragraph heading = new Paragraph(words.of(title, moves.size()));
        heading.addClassName("what-if-heading");
        card.add(heading);
        if (moves.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        moves.stream().limit(LISTED).forEach(move -> list.add(new ListItem(new Span(move.body()), new Div(
                Address.submission(move.reference(), edition)), detail(move))));
        card.add(list);
        if (moves.size() > LISTED) {
            card.add(new Paragraph(words.of("organizer.whatIf.more", moves.size() - LISTED)));
        }
    }

    private Span detail(WhatIfResult.Move move) {
        Span detail = new Span(words.of("organizer.whatIf.move", move.rank(), move.newRank(), words.of(move.points()),
                words.of(move.newPoints())));
        detail.addClassName("exact");
        return detail;
    }
}
