package id.anugerah.ui.setup;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.instrument.Comparison;
import id.anugerah.instrument.SheetText;
import id.anugerah.notification.MailKind;
import id.anugerah.notification.MailWording;
import id.anugerah.notification.WordingFile;
import id.anugerah.setup.NamesText;
import id.anugerah.setup.Part;
import id.anugerah.setup.PlanText;
import id.anugerah.setup.TableSheet;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.ComparedText;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a blueprint changes, a sentence each, so that whoever publishes it sees what it is about. */
final class Changes extends UnorderedList {

    private final Words words;

    Changes(Words words, Map<String, Part> parts, Function<String, TableSheet> tables, Function<MailKind, MailWording> product,
            TableNames names) {
        this.words = words;
        addClassName("setup-changes");
        if (parts.containsKey(Part.PLAN)) {
            new PlanChange(words, PlanText.read(parts.get(Part.PLAN).original()), PlanText.read(parts.get(Part.PLAN).content())).sentences()
                    .forEach(sentence -> add(new ListItem(sentence)));
        }
        Part.SHEETS.stream().filter(parts::containsKey).map(parts::get).filter(Part::changed).forEach(this::sheet);
        if (parts.containsKey(Part.NAMES)) {
            names(parts.get(Part.NAMES));
        }
        if (parts.containsKey(Part.MAILS)) {
            mails(parts.get(Part.MAILS), product);
        }
        parts.values().stream().filter(part -> part.isTable() && part.changed()).forEach(part ->
                add(new TableChange(words, tables.apply(part.tableId()), names)));
    }

    boolean none() {
        return getChildren().findAny().isEmpty();
    }

    private void sheet(Part part) {
        Comparison compared = SheetText.of(part.content()).comparedTo(SheetText.of(part.original()));
        String name = words.of("setup.part." + part.name());
        compared.items().stream().filter(Comparison.Item::differs).forEach(item -> {
            if (!item.before().equals(item.after()) && item.before().isPresent() && item.after().isPresent()) {
                say("setup.change.weight", name, item.id(), item.before().getAsInt(), item.after().getAsInt());
            }
            if (item.changes().contains(Comparison.Change.WORDS)) {
                add(words(name, item));
            }
            if (item.changes().contains(Comparison.Change.MOVED)) {
                say("setup.change.moved", name, item.id());
            }
            if (item.changes().contains(Comparison.Change.NEW) || item.changes().contains(Comparison.Change.REMOVED)) {
                say(item.changes().contains(Comparison.Change.NEW) ? "setup.change.new" : "setup.change.removed", name, item.id());
            }
        });
    }

    private ListItem words(String sheet, Comparison.Item item) {
        Div texts = new Div();
        item.passages().stream().filter(Comparison.Passage::differs).forEach(passage -> texts.add(new ComparedText(words, passage, true)));
        return new ListItem(new Span(words.of("setup.change.words", sheet, item.id())), new Details(words.of("setup.change.mail.texts"), texts));
    }

    private void names(Part part) {
        Map<String, Text> before = NamesText.read(part.original());
        Map<String, Text> after = NamesText.read(part.content());
        Set<String> categories = new TreeSet<>(before.keySet());
        categories.addAll(after.keySet());
        categories.stream().filter(category -> !Objects.equals(before.get(category), after.get(category))).forEach(category ->
                say(after.containsKey(category) ? "setup.change.name" : "setup.change.name.product", category,
                        after.containsKey(category) ? after.get(category).id() : "", after.containsKey(category) ? after.get(category).en() : ""));
    }

    private void mails(Part part, Function<MailKind, MailWording> product) {
        Map<String, MailWording> before = WordingFile.read(part.original());
        Map<String, MailWording> after = WordingFile.read(part.content());
        MailKind.ALL.stream().filter(kind -> !Objects.equals(before.get(kind.id()), after.get(kind.id()))).forEach(kind ->
                add(new MailChange(words, kind, before.get(kind.id()), after.get(kind.id()), product.apply(kind))));
    }

    private void say(String key, Object... arguments) {
        add(new ListItem(words.of(key, arguments)));
    }
}
