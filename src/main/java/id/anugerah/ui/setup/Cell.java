package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Kind;
import id.anugerah.ui.shell.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A field of a decision table or of an example: what is seen are words, what is read is what the table stores. */
final class Cell extends Div {

    private static final int LONGEST = 300;

    /** A field is as wide as the longest words that can be chosen in it, within reason. */
    private static final double REM_OF_LETTER = 0.55;
    private static final double REM_OF_BUTTON = 3.5;
    private static final double WIDEST = 27;

    private final Component field;
    private final transient Supplier<String> read;

    private Cell(Component field, Supplier<String> read) {
        this.field = field;
        this.read = read;
        addClassName("setup-cell");
        add(field);
    }

    /** @param others conditions of the column that stand in other rows */
    static Cell condition(Words words, TableWords names, Column column, String value, Collection<String> others) {
        if (column.kind() == Kind.TEXT || column.kind() == Kind.YES_NO) {
            Set<String> offered = new LinkedHashSet<>(names.conditions(column));
            offered.addAll(others);
            return choice(offered, value, cell -> names.condition(column.name(), cell), typed -> names.condition(column, typed)).stored();
        }
        Cell cell = text(value);
        Div said = new Div();
        said.addClassName("setup-said");
        UnaryOperator<String> says = typed -> names.wordless(column.name(), typed) ? words.of("setup.when.raw") : names.condition(column.name(), typed);
        said.setText(says.apply(value));
        TextField typed = (TextField) cell.field;
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> said.setText(says.apply(change.getValue())));
        cell.add(said);
        return cell;
    }

    /** @param others results of the column that stand in other rows */
    static Cell result(TableWords names, Column column, String value, Collection<String> others) {
        if (column.kind() != Kind.TEXT && column.kind() != Kind.YES_NO) {
            return text(value);
        }
        Set<String> offered = new LinkedHashSet<>(names.known(column));
        offered.addAll(others);
        return choice(offered, value, cell -> names.value(column.name(), cell), typed -> names.value(column, typed)).stored();
    }

    /** What an example says of an input: chosen where the values are known. */
    static Cell fact(TableWords names, Column column, String value) {
        return names.known(column).isEmpty() ? text(value) : choice(new LinkedHashSet<>(names.known(column)), value,
                cell -> names.value(column.name(), cell), typed -> names.value(column, typed));
    }

    /** As it is stored, or will be. */
    String value() {
        return read.get();
    }

    Component field() {
        return field;
    }

    void named(String name) {
        field.getElement().setProperty("accessibleName", name);
    }

    void labelled(String label) {
        ((HasLabel) field).setLabel(label);
    }

    void open(boolean open) {
        ((HasEnabled) field).setEnabled(open);
    }

    void wrong(String sentence) {
        ((HasValidation) field).setErrorMessage(sentence);
        ((HasValidation) field).setInvalid(!sentence.isEmpty());
    }

    /** What the table stores stands below, for those who ask for it. */
    private Cell stored() {
        Code stored = new Code(value());
        stored.addClassName("setup-stored");
        ((ComboBox<?>) field).addValueChangeListener(change -> stored.setText(value()));
        add(stored);
        return this;
    }

    private static Cell text(String value) {
        TextField field = new TextField();
        field.setManualValidation(true);
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return new Cell(field, () -> field.getValue().strip());
    }

    private static Cell choice(Set<String> offered, String value, UnaryOperator<String> named, UnaryOperator<String> typed) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setManualValidation(true);
        offered.remove("");
        if (!value.isEmpty()) {
            offered.add(value);
        }
        choice.setItems(offered);
        choice.setItemLabelGenerator(named::apply);
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(custom -> choice.setValue(typed.apply(custom.getDetail())));
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            choice.setTooltipText(change.getValue() == null ? "" : named.apply(change.getValue()));
        });
        choice.setValue(value.isEmpty() ? null : value);
        Cell cell = new Cell(choice, () -> choice.getValue() == null ? "" : choice.getValue());
        int longest = offered.stream().mapToInt(each -> named.apply(each).length()).max().orElse(0);
        cell.getStyle().set("--setup-words", Math.min(WIDEST, longest * REM_OF_LETTER + REM_OF_BUTTON) + "rem");
        return cell;
    }
}
