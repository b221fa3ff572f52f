package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.institution.Directory;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.InstitutionType;
import id.anugerah.institution.Register;
import id.anugerah.institution.UnitList;
import id.anugerah.ui.shell.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The fields of an entry; the code can be typed only while it is new. */
final class EntryForm extends Div {

    private static final int LONGEST = 200;
    private static final Set<String> REGIONAL = Set.of(InstitutionType.PROVINCE.name(), InstitutionType.REGENCY.name(),
            InstitutionType.CITY.name());

    private final Words words;
    private final transient EntryWords values;
    private final transient Directory directory;
    private final TextField code = new TextField();
    private final Map<Field, Supplier<String>> read = new EnumMap<>(Field.class);
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /** @param before null for a new one */
    EntryForm(Words words, EntryWords values, Directory directory, Register register, Entry before) {
        this.words = words;
        this.values = values;
        this.directory = directory;
        addClassName("directory-form");
        code.setLabel(words.of("directory.column.CODE"));
        code.setMaxLength(60);
        code.setWidthFull();
        code.setValue(before == null ? "" : before.code());
        code.setReadOnly(before != null);
        if (before == null) {
            code.setHelperText(words.of("directory.codeHint"));
        }
        add(code);
        register.fields().forEach(field -> add(field(field, before == null ? "" : before.value(field), before)));
    }

    String code() {
        return code.getValue();
    }

    Map<Field, String> values() {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        read.forEach((field, value) -> typed.put(field, value.get()));
        return typed;
    }

    /** Marks everything that is missing at once. @return whether nothing is */
    boolean complete() {
        Map<Field, String> typed = values();
        boolean coded = filled(code, "CODE_MISSING", !code.getValue().isBlank());
        boolean named = filled(Field.NAME, "NAME_MISSING", typed, true);
        boolean kind = filled(Field.TYPE, "TYPE_MISSING", typed, true);
        boolean placed = filled(Field.PROVINCE, "PROVINCE_MISSING", typed, REGIONAL.contains(typed.getOrDefault(Field.TYPE, "")));
        boolean owned = filled(Field.INSTITUTION, "INSTITUTION_MISSING", typed, UnitList.SERVICE.name().equals(typed.get(Field.LIST)));
        return coded && named && kind && placed && owned;
    }

    private boolean filled(Field field, String rule, Map<Field, String> typed, boolean needed) {
        return !fields.containsKey(field) || filled(fields.get(field), rule, !needed || !typed.get(field).isBlank());
    }

    private boolean filled(HasValidation field, String rule, boolean good) {
        field.setErrorMessage(words.of("refused.directory.rule." + rule));
        field.setInvalid(!good);
        return good;
    }

    private Component field(Field field, String value, Entry before) {
        return switch (field) {
            case NAME -> name(value);
            case TYPE -> choice(field, Arrays.stream(InstitutionType.values()).map(Enum::name).toList(), value, false);
            case PROVINCE -> choice(field, directory.counts(DirectoryFilter.all(Register.INSTITUTIONS), Field.PROVINCE).keySet().stream()
                    .filter(one -> !one.isEmpty()).toList(), value, true);
            case LIST -> choice(field, Arrays.stream(UnitList.values()).map(Enum::name).toList(),
                    value.isEmpty() ? UnitList.SERVICE.name() : value, false);
            case EXCLUDED -> excluded(value);
            case INSTITUTION -> institution(value);
        };
    }

    private Component name(String value) {
        TextField name = new TextField(values.head(Field.NAME));
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setValue(value);
        read.put(Field.NAME, name::getValue);
        fields.put(Field.NAME, name);
        return name;
    }

    private Component choice(Field field, List<String> offered, String value, boolean optional) {
        Select<String> choice = new Select<>();
        choice.setLabel(values.head(field));
        choice.setItems(offered);
        choice.setItemLabelGenerator(one -> one == null ? "–" : values.value(field, one));
        choice.setEmptySelectionAllowed(optional);
        choice.setEmptySelectionCaption("–");
        choice.setWidthFull();
        if (offered.contains(value)) {
            choice.setValue(value);
        }
        fields.put(field, choice);
        read.put(field, () -> choice.getValue() == null ? "" : choice.getValue());
        return choice;
    }

    private Component excluded(String value) {
        Checkbox box = new Checkbox(values.head(Field.EXCLUDED), value.equals("true"));
        read.put(Field.EXCLUDED, () -> String.valueOf(box.getValue()));
        return box;
    }

    private Component institution(String value) {
        ComboBox<Entry> box = institutions(values.head(Field.INSTITUTION), directory, Register.INSTITUTIONS);
        box.setHelperText(words.of("directory.institutionHint"));
        if (!value.isEmpty()) {
            box.setValue(directory.get(Register.INSTITUTIONS, value));
        }
        fields.put(Field.INSTITUTION, box);
        read.put(Field.INSTITUTION, () -> box.getValue() == null ? "" : box.getValue().code());
        return box;
    }

    /** A choice among all entries of a list, searched while somebody types. */
    static ComboBox<Entry> institutions(String label, Directory directory, Register register) {
        ComboBox<Entry> box = new ComboBox<>(label);
        box.setItems(query -> directory.page(DirectoryFilter.all(register).searching(query.getFilter().orElse("")), query.getOffset(),
                query.getLimit()).stream());
        box.setItemLabelGenerator(entry -> entry.name() + " (" + entry.code() + ")");
        box.setWidthFull();
        box.setClearButtonVisible(true);
        return box;
    }
}
