package id.anugerah.ui.edition;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Comparison;
import id.anugerah.instrument.Comparison.Change;
import id.anugerah.ui.shell.ComparedText;
import id.anugerah.ui.shell.Words;
import java.util.Set;

/** One indicator, criterion or band: what happened to it in words, then each text that differs. */
final class ComparedItem extends Section {

    ComparedItem(Words words, Comparison made, Comparison.Item item) {
        addClassNames("card", "compared-item");
        Set<Change> changes = item.changes();
        H3 heading = new H3(new Span(item.id()), new Span(" " + words.of(item.title())));
        Div badges = new Div();
        badges.addClassName("compared-badges");
        if (changes.isEmpty()) {
            badges.add(badge(words.of("compare.change.SAME"), "contrast"));
        }
        changes.forEach(change -> badges.add(badge(words.of("compare.change", change), switch (change) {
            case NEW -> "success";
            case REMOVED -> "error";
            default -> "";
        })));
        add(heading, badges);
        if (changes.contains(Change.WEIGHT)) {
            add(new Paragraph(words.of("compare.weight", item.before().orElse(0), item.after().orElse(0))));
        }
        if (changes.contains(Change.MOVED)) {
            add(new Paragraph(item.former().equals(item.group()) ? words.of("compare.moved.within", group(words, made, item.group()))
                    : words.of("compare.moved", group(words, made, item.former()), group(words, made, item.group()))));
        }
        if (changes.contains(Change.NEW) || changes.contains(Change.REMOVED)) {
            int weight = item.after().orElse(item.before().orElse(0));
            if (weight > 0) {
                add(new Paragraph(words.of("compare.weight.one", weight, group(words, made, item.group()))));
            }
        }
        if (changes.contains(Change.WORDS)) {
            item.passages().stream().filter(Comparison.Passage::differs)
                    .forEach(passage -> add(new ComparedText(words, passage, true)));
        } else {
            Div texts = new Div();
            item.passages().forEach(passage -> texts.add(new ComparedText(words, passage, false)));
            add(new Details(words.of("compare.texts"), texts));
        }
    }

    private static String group(Words words, Comparison made, String id) {
        return made.groups().stream().filter(group -> group.id().equals(id)).findFirst()
                .map(group -> words.of(group.after().isPresent() ? group.title().after() : group.title().before())).orElse(id);
    }

    private static Span badge(String text, String theme) {
        Span badge = new Span(text);
        badge.getElement().getThemeList().add("badge");
        if (!theme.isEmpty()) {
            badge.getElement().getThemeList().add(theme);
        }
        return badge;
    }
}
