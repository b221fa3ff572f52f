package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.panel.Panel;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.UUID;

/** Who sits on which panel. */
final class PanelCards extends Div {

    PanelCards(Words words, FinalsBoard board) {
        addClassName("cards");
        Map<UUID, String> names = board.names();
        for (Panel panel : board.panels()) {
            long sessions = board.sessions().stream().filter(session -> session.panel().equals(panel.id())).count();
            UnorderedList members = new UnorderedList();
            panel.members().forEach(member -> {
                Span background = new Span(words.of("background", member.background()));
                background.addClassName("exact");
                members.add(new ListItem(new Span(names.getOrDefault(member.juror(), words.of("organizer.someone"))),
                        background));
            });
            Div card = new Div(new H3(panel.name()), new Paragraph(words.of("organizer.panel.summary",
                    names.getOrDefault(panel.chair(), words.of("organizer.someone")), panel.members().size(), sessions)),
                    members);
            card.addClassName("card");
            add(card);
        }
    }
}
