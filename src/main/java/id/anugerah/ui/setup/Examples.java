package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.decision.CaseResult;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.TableCase;
import id.anugerah.setup.TableFault;
import id.anugerah.setup.TableFault.Place;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The examples beside a table, each with what it has to answer and what it answers as it was saved last. */
final class Examples extends Div {

    private final Words words;
    private final transient RuleTable table;
    private final transient TableWords names;
    private final boolean open;
    private final Div cards = new Div();
    private final transient List<Example> examples = new ArrayList<>();

    /** The fields of an example, read when it is saved. */
    private record Example(Div card, Map<String, Cell> facts, Answers answers) {

        TableCase read() {
            Map<String, String> values = new LinkedHashMap<>();
            facts.forEach((name, cell) -> values.put(name, cell.value()));
            return new TableCase(values, answers.values());
        }
    }

    Examples(Words words, RuleTable table, TableWords names, List<CaseResult> results, boolean open) {
        this.words = words;
        this.table = table;
        this.names = names;
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
        return examples.stream().map(Example::read).toList();
    }

    /** Marks the fields. @return a sentence for each, with the number of the example and the label of the field */
    Map<Component, String> mark(List<TableFault> faults) {
        Map<Component, String> told = new LinkedHashMap<>();
        examples.forEach(example -> {
            example.facts().values().forEach(cell -> cell.wrong(""));
            example.answers().cells().forEach(cell -> cell.wrong(""));
        });
        faults.stream().filter(fault -> fault.place() != Place.ROW).forEach(fault -> {
            Example example = examples.get(fault.number() - 1);
            boolean fact = fault.place() == Place.FACT;
            Cell cell = fact ? example.facts().get(fault.column()) : example.answers().cell(fault.answer(), fault.column());
            String sentence = FaultWords.of(words, fault);
            cell.wrong(sentence);
            told.put(cell.field(), words.of("setup.fault.example", fault.number(), words.of((fact ? "setup.in." : "setup.out.") + fault.column()), sentence));
        });
        return told;
    }

    private void card(TableCase example, Optional<CaseResult> result) {
        H3 title = new H3(words.of("setup.example", examples.size() + 1));
        Div card = new Div(title);
        card.addClassName("card");
        result.ifPresent(answer -> card.add(state(answer)));
        Map<String, Cell> facts = new LinkedHashMap<>();
        Div inputs = new Div();
        inputs.addClassName("setup-facts");
        for (Column input : table.inputs()) {
            Cell cell = Cell.fact(names, input, example.facts().getOrDefault(input.name(), ""));
            cell.labelled(words.of("setup.in." + input.name()));
            cell.open(open);
            facts.put(input.name(), cell);
            inputs.add(cell);
        }
        Answers answers = new Answers(words, table, names, open, example.expected());
        card.add(inputs, new H4(words.of("setup.example.expected")), answers);
        Example made = new Example(card, facts, answers);
        examples.add(made);
        if (open) {
            card.add(acts(made, result));
        }
        cards.add(card);
    }

    private Div acts(Example example, Optional<CaseResult> result) {
        Div acts = new Div();
        acts.addClassName("card-acts");
        result.filter(answer -> !answer.passes()).flatMap(CaseResult::actual).ifPresent(actual -> {
            Button take = new Button(words.of("setup.example.take"), click -> example.answers().show(actual));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            acts.add(take);
        });
        Button remove = new Button(words.of("setup.example.remove"), click -> {
            examples.remove(example);
            cards.remove(example.card());
            number();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        acts.add(remove);
        return acts;
    }

    /** The numbers in sentences are those of the heads. */
    private void number() {
        IntStream.range(0, examples.size()).forEach(i -> examples.get(i).card().getChildren().filter(H3.class::isInstance).map(H3.class::cast)
                .forEach(title -> title.setText(words.of("setup.example", i + 1))));
    }

    private Paragraph state(CaseResult answer) {
        Span badge = new Span(words.of(answer.passes() ? "setup.example.passes" : "setup.example.fails"));
        badge.getElement().getThemeList().add("badge " + (answer.passes() ? "success" : "error"));
        Paragraph line = new Paragraph(badge);
        if (!answer.passes()) {
            line.add(" " + answer.actual().map(rows -> rows.isEmpty() ? words.of("setup.example.nothing")
                    : words.of("setup.example.actual", said(rows))).orElse(words.of("setup.example.unanswered")));
        }
        return line;
    }

    private String said(List<List<String>> rows) {
        return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> names.value(table.outputs().get(i).name(), row.get(i)))
                .collect(Collectors.joining(" – "))).collect(Collectors.joining("; "));
    }
}
