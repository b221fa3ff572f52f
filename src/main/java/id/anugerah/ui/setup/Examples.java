package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.decision.CaseResult;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.TableCase;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The examples beside a table, each with what it has to answer and what it answers as it was saved last. */
final class Examples extends Div {

    private static final String BETWEEN = " | ";

    private final Words words;
    private final transient RuleTable table;
    private final boolean open;
    private final Div cards = new Div();
    private final transient List<Supplier<TableCase>> reads = new ArrayList<>();

    Examples(Words words, RuleTable table, List<CaseResult> results, boolean open) {
        this.words = words;
        this.table = table;
        this.open = open;
        cards.addClassName("setup-examples");
        add(cards);
        results.forEach(result -> card(result.example(), Optional.of(result)));
        if (open) {
            add(new Button(words.of("setup.example.add"), VaadinIcon.PLUS.create(),
                    click -> card(new TableCase(Map.of(), List.of()), Optional.empty())));
        }
    }

    List<TableCase> cases() {
        return reads.stream().map(Supplier::get).toList();
    }

    private void card(TableCase example, Optional<CaseResult> result) {
        Div card = new Div(new H3(words.of("setup.example", reads.size() + 1)));
        card.addClassName("card");
        result.ifPresent(answer -> card.add(state(answer)));
        Map<String, TextField> facts = new LinkedHashMap<>();
        Div inputs = new Div();
        inputs.addClassName("setup-facts");
        for (Column input : table.inputs()) {
            TextField field = new TextField(words.of("setup.in." + input.name()));
            field.setValue(example.facts().getOrDefault(input.name(), ""));
            field.setReadOnly(!open);
            facts.put(input.name(), field);
            inputs.add(field);
        }
        TextArea expected = new TextArea(words.of("setup.example.expected", table.outputs().stream()
                .map(output -> words.of("setup.out." + output.name())).collect(Collectors.joining(BETWEEN))));
        expected.setValue(text(example.expected()));
        expected.setHelperText(words.of("setup.example.hint"));
        expected.setReadOnly(!open);
        expected.setWidthFull();
        card.add(inputs, expected);
        Supplier<TableCase> read = () -> new TableCase(values(facts), rows(expected.getValue()));
        reads.add(read);
        if (open) {
            card.add(acts(card, read, expected, result));
        }
        cards.add(card);
    }

    private Div acts(Div card, Supplier<TableCase> read, TextArea expected, Optional<CaseResult> result) {
        Div acts = new Div();
        acts.addClassName("card-acts");
        result.filter(answer -> !answer.passes()).flatMap(CaseResult::actual).ifPresent(actual -> {
            Button take = new Button(words.of("setup.example.take"), click -> expected.setValue(text(actual)));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            acts.add(take);
        });
        Button remove = new Button(words.of("setup.example.remove"), click -> {
            reads.remove(read);
            cards.remove(card);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        acts.add(remove);
        return acts;
    }

    private Paragraph state(CaseResult answer) {
        Span badge = new Span(words.of(answer.passes() ? "setup.example.passes" : "setup.example.fails"));
        badge.getElement().getThemeList().add("badge " + (answer.passes() ? "success" : "error"));
        Paragraph line = new Paragraph(badge);
        if (!answer.passes()) {
            line.add(" " + answer.actual().map(rows -> rows.isEmpty() ? words.of("setup.example.nothing")
                    : words.of("setup.example.actual", text(rows).replace("\n", "; "))).orElse(words.of("setup.example.unanswered")));
        }
        return line;
    }

    private static Map<String, String> values(Map<String, TextField> facts) {
        Map<String, String> values = new LinkedHashMap<>();
        facts.forEach((name, field) -> values.put(name, field.getValue().strip()));
        return values;
    }

    private static String text(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(BETWEEN, row)).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(String text) {
        return text.lines().filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }
}
