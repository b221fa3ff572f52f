package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.instrument.SheetText;
import id.anugerah.instrument.SheetText.Item;
import id.anugerah.ui.forms.WholeNumberField;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The items of a sheet with a field for each weight. The sums follow what is typed; what is wrong is said and saved all the same. */
final class Weights extends Div {

    private static final int WHOLE = 100;

    private final transient Words words;
    private final transient Map<Item, WholeNumberField> fields = new LinkedHashMap<>();
    private final transient Map<Item, Span> sums = new LinkedHashMap<>();
    private final transient List<Item> items;
    private final Paragraph total = new Paragraph();
    private final boolean jury;
    private final transient Optional<Acts> acts;

    /** What can be done with the indicators of an instrument. */
    interface Acts {

        void add(String aspect);

        void move(String indicator, boolean up);

        void remove(Item indicator);
    }

    /** @param acts absent where only weights and texts are changed */
    Weights(Words words, SheetText sheet, UUID blueprint, String name, boolean open, Optional<Acts> acts) {
        this.acts = acts;
        this.words = words;
        this.items = sheet.items();
        this.jury = sheet.jury();
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "setup-weights");
        table.setCaptionText(words.of("setup.weights"));
        List<String> columns = new ArrayList<>(List.of("setup.item", "setup.title", "setup.weight"));
        acts.ifPresent(some -> columns.add("setup.row.acts"));
        table.getHead().add(TableHead.of(columns.stream().map(words::of).toList()));
        items.forEach(item -> table.getBody().add(row(item, blueprint, name, open)));
        Div box = new Div(table);
        box.addClassName("table-box");
        total.addClassName("setup-total");
        total.getElement().setAttribute("role", "status");
        add(box, total);
        count();
    }

    /** The first field with no whole percentage takes the focus. @return whether there is none */
    boolean readable() {
        List<WholeNumberField> wrong = fields.values().stream().filter(field -> !field.within(1, WHOLE)).toList();
        wrong.forEach(field -> field.setInvalid(true));
        wrong.stream().findFirst().ifPresent(WholeNumberField::focus);
        return wrong.isEmpty();
    }

    /** What is typed, by id. */
    Map<String, Integer> of(String kind) {
        return fields.entrySet().stream().filter(field -> field.getKey().kind().equals(kind))
                .collect(Collectors.toMap(field -> field.getKey().id(), field -> value(field.getValue())));
    }

    private NativeTableRow row(Item item, UUID blueprint, String name, boolean open) {
        NativeTableHeaderCell id = new NativeTableHeaderCell(item.id());
        id.getElement().setAttribute("scope", "row");
        NativeTableCell title = new NativeTableCell(Places.item(words.of(item.title()), blueprint, name, item.id()));
        title.addClassName("col-body");
        NativeTableRow row = new NativeTableRow(id, title, weight(item, open));
        if (item.group() || item.kind().equals("band")) {
            row.addClassName("setup-group");
        }
        acts.ifPresent(some -> row.add(item.group() ? adding(item, some) : acts(item, some)));
        return row;
    }

    private NativeTableCell adding(Item aspect, Acts some) {
        Button add = new Button(words.of("setup.indicator.add"), click -> some.add(aspect.id()));
        add.setAriaLabel(words.of("setup.indicator.add.to", aspect.id()));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return new NativeTableCell(add);
    }

    private NativeTableCell acts(Item item, Acts some) {
        List<Item> siblings = items.stream().filter(one -> !one.group() && one.id().charAt(0) == item.id().charAt(0)).toList();
        int at = siblings.indexOf(item);
        Div row = new Div(button(VaadinIcon.ARROW_UP, "setup.indicator.up", item, at > 0, () -> some.move(item.id(), true)),
                button(VaadinIcon.ARROW_DOWN, "setup.indicator.down", item, at < siblings.size() - 1, () -> some.move(item.id(), false)),
                button(VaadinIcon.TRASH, "setup.indicator.remove", item, siblings.size() > 1, () -> some.remove(item)));
        row.addClassName("setup-row-acts");
        return new NativeTableCell(row);
    }

    private Button button(VaadinIcon icon, String key, Item item, boolean possible, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.of(key, item.id()));
        button.setTooltipText(words.of(key, item.id()));
        button.setEnabled(possible);
        return button;
    }

    private NativeTableCell weight(Item item, boolean open) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("setup-weight");
        if (item.weight().isEmpty()) {
            return cell;
        }
        cell.getElement().setAttribute("data-label", words.of("setup.weight"));
        if (item.group() && !jury) {
            Span sum = new Span();
            sums.put(item, sum);
            cell.add(sum);
            return cell;
        }
        WholeNumberField field = new WholeNumberField();
        field.setAriaLabel(words.of("setup.weight.of", item.id()));
        field.setErrorMessage(words.of("setup.weight.wrong"));
        field.setSuffixComponent(new Span("%"));
        field.setNumber(item.weight().getAsInt());
        field.setReadOnly(!open);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> {
            field.setInvalid(!field.within(1, WHOLE));
            count();
        });
        fields.put(item, field);
        cell.add(field);
        return cell;
    }

    private void count() {
        if (!jury) {
            sums.forEach((aspect, sum) -> sum.setText(words.of("setup.percent", within(aspect))));
        }
        int all = jury ? items.stream().filter(Item::group).mapToInt(part -> value(fields.get(part))).sum()
                : fields.values().stream().mapToInt(Weights::value).sum();
        String uneven = jury ? items.stream().filter(Item::group).filter(part -> within(part) != WHOLE)
                .map(part -> words.of("setup.sum.part", words.of(part.title()), within(part))).collect(Collectors.joining(" ")) : "";
        total.setText(words.of(all == WHOLE ? "setup.sum.right" : "setup.sum.wrong", all, Math.abs(WHOLE - all),
                words.of(all < WHOLE ? "setup.sum.missing" : "setup.sum.over")) + (uneven.isEmpty() ? "" : " " + uneven));
        total.setClassName("setup-sum-wrong", all != WHOLE || !uneven.isEmpty());
    }

    private int within(Item group) {
        return fields.entrySet().stream().filter(field -> field.getKey().place().startsWith(group.place() + "/"))
                .mapToInt(field -> value(field.getValue())).sum();
    }

    private static int value(WholeNumberField field) {
        return field.within(1, WHOLE) ? field.number().orElseThrow() : 0;
    }
}
