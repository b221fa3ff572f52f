package id.anugerah.ui.organizer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.edition.Edition;
import id.anugerah.instrument.Instrument;
import id.anugerah.release.Basis;
import id.anugerah.release.WhatIf;
import id.anugerah.submission.Group;
import id.anugerah.ui.forms.WholeNumberField;
import id.anugerah.ui.shell.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other quotas and weights to try. Pressing the button only goes to another address; nothing is stored. */
final class WhatIfForm extends Div {

    private final transient Words words;
    private final transient Basis basis;
    private final transient Map<Group, WholeNumberField> quotas = new EnumMap<>(Group.class);
    private final transient Map<String, Map<String, WholeNumberField>> weights = new LinkedHashMap<>();

    /** @param instruments of the edition, for the names of what is weighed */
    WhatIfForm(Words words, Edition edition, Basis basis, List<Instrument> instruments, WhatIf tried) {
        this.words = words;
        this.basis = basis;
        addClassName("what-if-form");
        Div places = new Div();
        places.addClassName("what-if-fields");
        for (Group group : Group.values()) {
            WholeNumberField field = field(words.of("organizer.rule.quota", words.of("group", group)), basis.quota(group),
                    tried.quotas().getOrDefault(group, basis.quota(group)), WhatIf.MOST_PLACES);
            quotas.put(group, field);
            places.add(field);
        }
        add(new Paragraph(words.of("organizer.whatIf.text")), places);
        basis.sheets().values().forEach(sheet -> add(sheet(sheet, instruments.stream()
                .filter(one -> one.id().equals(sheet.instrument()) && one.number() == sheet.number()).findFirst(),
                tried.weights().getOrDefault(sheet.instrument(), Map.of()))));
        Button go = new Button(words.of("organizer.whatIf.go"), click -> go(edition));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(go);
        acts.addClassName("actions");
        if (!tried.changesNothing()) {
            acts.add(Address.to(words.of("organizer.whatIf.clear"), ShortlistView.class, edition));
        }
        add(acts);
    }

    private Details sheet(Basis.Sheet sheet, Optional<Instrument> instrument, Map<String, Integer> tried) {
        Div aspects = new Div();
        aspects.addClassName("what-if-aspects");
        Map<String, WholeNumberField> of = new LinkedHashMap<>();
        Span sum = new Span();
        sum.getElement().setAttribute("role", "status");
        Map<String, Div> places = new LinkedHashMap<>();
        sheet.weights().entrySet().stream().sorted(Map.Entry.comparingByKey(WhatIfForm::inOrder)).forEach(weight -> {
            String id = weight.getKey();
            WholeNumberField field = field(instrument.flatMap(known -> known.indicator(id))
                    .map(indicator -> id + " " + words.of(indicator.title())).orElse(id), weight.getValue(),
                    tried.getOrDefault(id, weight.getValue()), WhatIf.HEAVIEST);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> sum(sum, of));
            of.put(id, field);
            places.computeIfAbsent(id.substring(0, 1), aspect -> aspect(aspects, instrument, aspect)).add(field);
        });
        weights.put(sheet.instrument(), of);
        sum(sum, of);
        Details details = new Details(words.of("organizer.whatIf.weights", instrument.map(known -> words.of(known.title()))
                .orElse(sheet.instrument())), aspects, sum);
        details.setOpened(!tried.isEmpty());
        return details;
    }

    private Div aspect(Div aspects, Optional<Instrument> instrument, String letter) {
        Div fields = new Div();
        fields.addClassName("what-if-fields");
        aspects.add(new H4(instrument.flatMap(known -> known.aspects().stream().filter(one -> one.id().equals(letter)).findFirst())
                .map(aspect -> letter + ". " + words.of(aspect.title())).orElse(letter)), fields);
        return fields;
    }

    private void sum(Span target, Map<String, WholeNumberField> fields) {
        int sum = fields.values().stream().mapToInt(field -> field.number().orElse(0)).sum();
        target.setText(words.of(sum == WhatIf.HEAVIEST ? "organizer.whatIf.sum" : "organizer.whatIf.sumOther", sum));
    }

    private WholeNumberField field(String label, int rule, int value, int most) {
        WholeNumberField field = new WholeNumberField(label);
        field.setNumber(value);
        field.setHelperText(words.of("organizer.whatIf.now", rule));
        field.setErrorMessage(words.of("organizer.whatIf.whole", most));
        field.addValueChangeListener(change -> field.setInvalid(!field.within(0, most)));
        return field;
    }

    private void go(Edition edition) {
        boolean wrong = quotas.values().stream().anyMatch(WhatIfForm::wrong)
                || weights.values().stream().flatMap(of -> of.values().stream()).anyMatch(WhatIfForm::wrong);
        if (wrong) {
            return;
        }
        Map<Group, Integer> places = new EnumMap<>(Group.class);
        quotas.forEach((group, field) -> places.put(group, field.number().orElseThrow()));
        Map<String, Map<String, Integer>> heavy = new LinkedHashMap<>();
        weights.forEach((sheet, of) -> {
            Map<String, Integer> values = new LinkedHashMap<>();
            of.forEach((indicator, field) -> values.put(indicator, field.number().orElseThrow()));
            heavy.put(sheet, values);
        });
        UI.getCurrent().navigate(ShortlistView.class,
                WhatIfAddress.parameters(edition, WhatIfAddress.changes(basis, places, heavy)));
    }

    private static boolean wrong(WholeNumberField field) {
        return field.isInvalid();
    }

    /** A1, A2 … B10 in the order of the form. */
    private static int inOrder(String a, String b) {
        int byAspect = Character.compare(a.charAt(0), b.charAt(0));
        return byAspect != 0 ? byAspect : a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
    }
}
