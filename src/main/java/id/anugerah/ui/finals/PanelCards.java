package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.function.BiConsumer;

/** Who sits on which panel. */
final class PanelCards extends Div {

    PanelCards(Words words, FinalsBoard board, boolean mayAct, BiConsumer<Panel, Panel.Member> replace) {
        addClassName("cards");
        Map<UUID, String> names = board.names();
        for (Panel panel : board.panels()) {
            long sessions = board.sessions().stream().filter(session -> session.panel().equals(panel.id())).count();
            UnorderedList members = new UnorderedList();
            members.addClassName("seats");
            panel.members().forEach(member -> {
                String name = names.getOrDefault(member.juror(), words.of("organizer.someone"));
                Span background = new Span(words.of("background", member.background()));
                background.addClassName("exact");
                ListItem item = new ListItem(new Div(new Span(name), background));
                item.addClassName("seat-row");
                if (mayAct) {
                    Button act = new Button(words.of("finals.replace.open"), click -> replace.accept(panel, member));
                    act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    act.setAriaLabel(words.of("finals.replace.title", name));
                    item.add(act);
                }
                members.add(item);
            });
            Div card = new Div(new H3(panel.name()), new Paragraph(words.of("organizer.panel.summary",
                    names.getOrDefault(panel.chair(), words.of("organizer.someone")), panel.members().size(), sessions)),
                    members);
            card.addClassName("card");
            add(card);
        }
    }
}
