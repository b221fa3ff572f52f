package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.PhaseKind;
import id.anugerah.edition.PlanRule;
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
    private final Div problems = new Div();

    PlanForm(Words words, Edition edition, EditionPlan proposed) {
        this.words = words;
        this.proposed = proposed;
        addClassName("clone-form");
        problems.addClassName("form-errors");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problems.setVisible(false);
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

    EditionPlan plan() {
        Map<String, EditionPlan.Dates> dates = new LinkedHashMap<>();
        phases.forEach((kind, fields) -> dates.put(kind.key(), fields.dates()));
        return new EditionPlan(code.getValue().strip(), name.getValue().strip(), year.number().orElse(0),
                zone.getValue(), announcedOn.getValue(), proposed.instruments(), dates, parameters.values());
    }

    void clear() {
        problems.setVisible(false);
        List.<HasValidation>of(code, name, year, announcedOn).forEach(field -> field.setInvalid(false));
        parameters.mark(List.of());
    }

    /** What is wrong in what was saved. */
    void show(List<PlanRule> broken, List<String> wrongParameters) {
        UnorderedList list = new UnorderedList();
        for (PlanRule rule : broken) {
            String sentence = words.of("refused.edition.plan." + rule.name());
            list.add(new ListItem(sentence));
            switch (rule.field()) {
                case "code" -> mark(code, sentence);
                case "name" -> mark(name, sentence);
                case "year" -> mark(year, sentence);
                case "announcedOn" -> mark(announcedOn, sentence);
                default -> { }
            }
        }
        parameters.mark(wrongParameters);
        problems.removeAll();
        problems.add(new H2(words.of("form.problem")), list);
        problems.setVisible(true);
    }

    private static <F extends Component & HasValidation & Focusable<?>> void mark(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
