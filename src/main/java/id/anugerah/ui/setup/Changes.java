package id.anugerah.ui.setup;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.ParameterSheet;
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
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a blueprint changes, a sentence each, so that whoever publishes it sees what it is about. */
final class Changes extends UnorderedList {

    private final Words words;

    Changes(Words words, Map<String, Part> parts, Function<String, TableSheet> tables, Function<MailKind, MailWording> product) {
        this.words = words;
        addClassName("setup-changes");
        if (parts.containsKey(Part.PLAN)) {
            plan(PlanText.read(parts.get(Part.PLAN).original()), PlanText.read(parts.get(Part.PLAN).content()));
        }
        Part.SHEETS.stream().filter(parts::containsKey).map(parts::get).filter(Part::changed).forEach(this::sheet);
        if (parts.containsKey(Part.NAMES)) {
            names(parts.get(Part.NAMES));
        }
        if (parts.containsKey(Part.MAILS)) {
            mails(parts.get(Part.MAILS), product);
        }
        parts.values().stream().filter(part -> part.isTable() && part.changed()).forEach(part -> table(part, tables.apply(part.tableId())));
    }

    boolean none() {
        return getChildren().findAny().isEmpty();
    }

    private void plan(EditionPlan before, EditionPlan after) {
        if (!before.phases().equals(after.phases()) || !before.zone().equals(after.zone())) {
            say("setup.change.dates");
        }
        Map<String, Object> was = ParameterSheet.of(before.parameters());
        ParameterSheet.of(after.parameters()).forEach((name, value) -> {
            if (!value.equals(was.get(name))) {
                say("clone.parameter.changed", words.of("parameter." + name), shown(name, was.get(name)), shown(name, value));
            }
        });
    }

    private void sheet(Part part) {
        Comparison compared = SheetText.of(part.content()).comparedTo(SheetText.of(part.original()));
        String name = words.of("setup.part." + part.name());
        compared.items().stream().filter(Comparison.Item::differs).forEach(item -> {
            if (!item.before().equals(item.after()) && item.before().isPresent() && item.after().isPresent()) {
                say("setup.change.weight", name, item.id(), item.before().getAsInt(), item.after().getAsInt());
            }
            if (item.changes().contains(Comparison.Change.WORDS)) {
                say("setup.change.words", name, item.id());
            }
            if (item.changes().contains(Comparison.Change.MOVED)) {
                say("setup.change.moved", name, item.id());
            }
            if (item.changes().contains(Comparison.Change.NEW) || item.changes().contains(Comparison.Change.REMOVED)) {
                say(item.changes().contains(Comparison.Change.NEW) ? "setup.change.new" : "setup.change.removed", name, item.id());
            }
        });
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

    private void table(Part part, TableSheet sheet) {
        int most = Math.max(sheet.before().rows().size(), sheet.table().rows().size());
        long differ = IntStream.range(0, most).filter(i -> i >= sheet.before().rows().size() || i >= sheet.table().rows().size()
                || !sheet.before().rows().get(i).equals(sheet.table().rows().get(i))).count();
        say("setup.change.table", words.of("setup.table." + part.tableId()), differ, sheet.before().rows().size(), sheet.table().rows().size());
    }

    private void say(String key, Object... arguments) {
        add(new ListItem(words.of(key, arguments)));
    }

    private String shown(String name, Object value) {
        return value instanceof Boolean yes ? words.of(yes ? "organizer.yes" : "organizer.no")
                : value instanceof String text ? words.of("parameter." + name + "." + text) : String.valueOf(value);
    }
}
