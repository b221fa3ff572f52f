package id.anugerah.ui.organizer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.edition.Edition;
import id.anugerah.release.Basis;
import id.anugerah.release.WhatIf;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Other quotas and weights to try. Pressing the button only goes to another address; nothing is stored. */
final class WhatIfForm extends Div {

    private final transient Words words;
    private final transient Basis basis;
    private final transient Map<Group, IntegerField> quotas = new EnumMap<>(Group.class);
    private final transient Map<String, Map<String, IntegerField>> weights = new LinkedHashMap<>();

    WhatIfForm(Words words, Edition edition, Basis basis, WhatIf tried) {
        this.words = words;
        this.basis = basis;
        addClassName("what-if-form");
        Div places = new Div();
        places.addClassName("what-if-fields");
        for (Group group : Group.values()) {
            IntegerField field = field(words.of("organizer.rule.quota", words.of("group", group)), basis.quota(group),
                    tried.quotas().getOrDefault(group, basis.quota(group)), WhatIf.MOST_PLACES);
            quotas.put(group, field);
            places.add(field);
        }
        add(new Paragraph(words.of("organizer.whatIf.text")), places);
        basis.sheets().values().forEach(sheet -> add(sheet(sheet, tried.weights().getOrDefault(sheet.instrument(), Map.of()))));
        Button go = new Button(words.of("organizer.whatIf.go"), click -> go(edition));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(go);
        acts.addClassName("actions");
        if (!tried.changesNothing()) {
            acts.add(Address.to(words.of("organizer.whatIf.clear"), ShortlistView.class, edition));
        }
        add(acts);
    }

    private Details sheet(Basis.Sheet sheet, Map<String, Integer> tried) {
        Div fields = new Div();
        fields.addClassName("what-if-fields");
        Map<String, IntegerField> of = new LinkedHashMap<>();
        Span sum = new Span();
        sum.getElement().setAttribute("role", "status");
        sheet.weights().entrySet().stream().sorted(Map.Entry.comparingByKey(WhatIfForm::inOrder)).forEach(weight -> {
            IntegerField field = field(weight.getKey(), weight.getValue(), tried.getOrDefault(weight.getKey(), weight.getValue()),
                    WhatIf.HEAVIEST);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> sum(sum, of));
            of.put(weight.getKey(), field);
            fields.add(field);
        });
        weights.put(sheet.instrument(), of);
        sum(sum, of);
        Details details = new Details(words.of("organizer.whatIf.weights", sheet.instrument()), fields, sum);
        details.setOpened(!tried.isEmpty());
        return details;
    }

    private void sum(Span target, Map<String, IntegerField> fields) {
        int sum = fields.values().stream().mapToInt(field -> field.getValue() == null ? 0 : field.getValue()).sum();
        target.setText(words.of(sum == WhatIf.HEAVIEST ? "organizer.whatIf.sum" : "organizer.whatIf.sumOther", sum));
    }

    private IntegerField field(String label, int rule, int value, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setHelperText(words.of("organizer.whatIf.now", rule));
        return field;
    }

    private void go(Edition edition) {
        boolean wrong = quotas.values().stream().anyMatch(WhatIfForm::wrong)
                || weights.values().stream().flatMap(of -> of.values().stream()).anyMatch(WhatIfForm::wrong);
        if (wrong) {
            return;
        }
        Map<Group, Integer> places = new EnumMap<>(Group.class);
        quotas.forEach((group, field) -> places.put(group, field.getValue()));
        Map<String, Map<String, Integer>> heavy = new LinkedHashMap<>();
        weights.forEach((sheet, of) -> {
            Map<String, Integer> values = new LinkedHashMap<>();
            of.forEach((indicator, field) -> values.put(indicator, field.getValue()));
            heavy.put(sheet, values);
        });
        UI.getCurrent().navigate(ShortlistView.class,
                WhatIfAddress.parameters(edition, WhatIfAddress.changes(basis, places, heavy)));
    }

    private static boolean wrong(IntegerField field) {
        if (field.getValue() == null) {
            field.setInvalid(true);
        }
        return field.isInvalid();
    }

    /** A1, A2 … B10 in the order of the form. */
    private static int inOrder(String a, String b) {
        int byAspect = Character.compare(a.charAt(0), b.charAt(0));
        return byAspect != 0 ? byAspect : a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
    }
}
