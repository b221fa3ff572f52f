package id.anugerah.ui.finals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.panel.Clash;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** What stands against a plan, in words, told as soon as it is known. */
final class ClashList extends Div {

    private final Words words;

    ClashList(Words words) {
        this.words = words;
        addClassName("clash-list");
        getElement().setAttribute("role", "status");
    }

    ClashList(Words words, List<Clash> clashes) {
        this(words);
        show(clashes);
    }

    /** @return this, which is free of words where nothing stands against it */
    ClashList show(List<Clash> clashes) {
        removeAll();
        getElement().getClassList().set("clash-free", clashes.isEmpty());
        if (clashes.isEmpty()) {
            add(new Paragraph(words.of("finals.clash.none")));
            return this;
        }
        UnorderedList list = new UnorderedList();
        clashes.forEach(clash -> list.add(new ListItem(words.of("refused." + clash.key(), clash.about().toArray()))));
        add(new Paragraph(words.of("finals.clash.some")), list);
        return this;
    }
}
