package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.PhaseKind;
import id.anugerah.edition.PlanRule;
import id.anugerah.ui.forms.ErrorSummary;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.forms.WholeNumberField;
import id.anugerah.ui.shell.Words;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is decided about the next edition, filled in as proposed; the dates of the former one stand beside. */
final class PlanForm extends Div {

    private final Words words;
    private final transient EditionPlan proposed;
    private final Select<String> zone = new Select<>();
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final WholeNumberField year = new WholeNumberField();
    private final DatePicker announcedOn;
    private final Map<PhaseKind, PhaseFields> phases = new EnumMap<>(PhaseKind.class);
    private final ParameterFields parameters;
    private final ErrorSummary problems;

    PlanForm(Words words, Edition edition, EditionPlan proposed) {
        this.words = words;
        this.proposed = proposed;
        addClassName("clone-form");
        problems = new ErrorSummary(words);
        code.setLabel(words.of("clone.code"));
        code.setHelperText(words.of("clone.code.hint"));
        code.setMaxLength(30);
        code.setValue(proposed.code());
        name.setLabel(words.of("clone.name"));
        name.setMaxLength(100);
        name.setValue(proposed.name());
        year.setLabel(words.of("clone.year"));
        year.setHelperText(words.of("clone.year.hint"));
        year.setNumber(proposed.year());
        announcedOn = Pickers.date(words);
        announcedOn.setLabel(words.of("clone.announcedOn"));
        announcedOn.setHelperText(words.of("clone.was", edition.announcedOn().format(
                DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", words.locale()))));
        announcedOn.setValue(proposed.announcedOn());
        zone.setLabel(words.of("setup.zone"));
        zone.setItems(EditionPlan.ZONES);
        zone.setItemLabelGenerator(each -> words.of("setup.zone." + each));
        zone.setValue(proposed.zone());
        Div basics = new Div(name, code, year, announcedOn, zone);
        basics.addClassName("clone-fields");
        add(problems, new H2(words.of("clone.basics")), basics, new H2(words.of("clone.phases")));
        for (PhaseKind kind : PhaseKind.values()) {
            PhaseFields fields = new PhaseFields(words, edition, edition.phase(kind), proposed.phases().get(kind.key()));
            phases.put(kind, fields);
            add(new H3(words.of("phase." + kind.key())), fields);
        }
        parameters = new ParameterFields(words, proposed.parameters());
        add(new H2(words.of("clone.parameters")), parameters);
    }

    /** What cannot be read, by field in the form's order; nothing can be saved while there is any. */
    Map<Component, String> unreadable() {
        Map<Component, String> told = new LinkedHashMap<>();
        if (year.number().isEmpty()) {
            told.put(year, words.of("refused.edition.plan.YEAR"));
        }
        if (Pickers.unreadable(announcedOn)) {
            told.put(announcedOn, words.of("setup.plan.of", announcedOn.getLabel(), words.of("form.date.unreadable")));
        }
        phases.values().forEach(fields -> told.putAll(fields.unreadable()));
        told.putAll(parameters.unreadable());
        return told;
    }

    /** Asked only when all can be read. */
    EditionPlan plan() {
        Map<String, EditionPlan.Dates> dates = new LinkedHashMap<>();
        phases.forEach((kind, fields) -> dates.put(kind.key(), fields.dates()));
        return new EditionPlan(code.getValue().strip(), name.getValue().strip(), year.number().orElseThrow(),
                zone.getValue(), announcedOn.getValue(), proposed.instruments(), dates, parameters.values());
    }

    /** What is wrong in what was saved. */
    void show(List<PlanRule> broken, List<String> wrongParameters) {
        Map<Component, String> told = new LinkedHashMap<>();
        for (PlanRule rule : broken) {
            String sentence = words.of("refused.edition.plan." + rule.name());
            switch (rule) {
                case DATES -> missing().forEach((field, missing) -> say(told, field, missing));
                case OPENS_BEFORE_CLOSES -> phases.forEach((kind, fields) -> {
                    if (!fields.dates().opens().isBefore(fields.dates().closes())) {
                        say(told, fields.closing(), words.of("setup.plan.closesFirst", words.of("phase." + kind.key())));
                    }
                });
                case IN_ORDER -> overlapping(sentence, told);
                case IN_FUTURE -> say(told, phases.get(PhaseKind.REGISTRATION).opening(), sentence);
                case PARAMETERS -> told.putAll(parameters.told(wrongParameters));
                default -> say(told, field(rule), sentence);
            }
        }
        show(told);
    }

    /** @param told sentences by field: on top, with a way to each, and the same at the field */
    void show(Map<Component, String> told) {
        Map<Component, String> ordered = new LinkedHashMap<>();
        getChildren().forEach(part -> told.forEach((field, sentence) -> {
            if (within(field, part)) {
                ordered.put(field, sentence);
            }
        }));
        List.<HasValidation>of(name, code, year, announcedOn, zone).forEach(field -> mark(field, told));
        phases.values().forEach(fields -> fields.mark(told));
        parameters.mark(told);
        if (told.isEmpty()) {
            problems.clear();
        } else {
            problems.show(ordered);
        }
    }

    static void mark(HasValidation field, Map<Component, String> told) {
        field.setErrorMessage(told.getOrDefault(field, ""));
        field.setInvalid(told.containsKey(field));
    }

    private Map<Component, String> missing() {
        Map<Component, String> told = new LinkedHashMap<>();
        if (announcedOn.isEmpty()) {
            told.put(announcedOn, words.of("setup.plan.of", announcedOn.getLabel(), words.of("form.date.missing")));
        }
        phases.values().forEach(fields -> told.putAll(fields.missing()));
        return told;
    }

    private void overlapping(String sentence, Map<Component, String> told) {
        PhaseFields before = null;
        for (PhaseFields fields : phases.values()) {
            if (before != null && fields.dates().opens().isBefore(before.dates().closes())) {
                say(told, fields.opening(), fields.named(sentence));
            }
            before = fields;
        }
    }

    private Component field(PlanRule rule) {
        return switch (rule.field()) {
            case "code" -> code;
            case "name" -> name;
            case "year" -> year;
            case "zone" -> zone;
            default -> announcedOn;
        };
    }

    private static void say(Map<Component, String> told, Component field, String sentence) {
        told.merge(field, sentence, (one, other) -> one + " " + other);
    }

    private static boolean within(Component field, Component part) {
        return field == part || field.getParent().filter(parent -> within(parent, part)).isPresent();
    }
}
