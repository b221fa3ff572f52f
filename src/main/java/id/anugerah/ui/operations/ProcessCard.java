package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.operations.Cases;
import id.anugerah.operations.Moves;
import id.anugerah.operations.RunningCase;
import id.anugerah.operations.RunningProcess;
import id.anugerah.operations.Token;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.diagram.Mark;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A process of a case: its diagram with where the case stands and where it came along, and the same as a table with the acts. */
final class ProcessCard extends Div {

    private final transient Words words;
    private final transient Cases cases;
    private final transient CaseActs acts;
    private final transient RunningCase of;
    private final transient RunningProcess process;
    private final transient Map<String, Text> names;

    ProcessCard(OperationsPage page, Cases cases, CaseActs acts, RunningCase of, RunningProcess process) {
        this.words = page.words();
        this.cases = cases;
        this.acts = acts;
        this.of = of;
        this.process = process;
        this.names = cases.boxes(process.definition());
        addClassName("process-card");
        String title = page.process(process.process());
        Div version = new Div(words.of("operations.version", process.version()) + " · "
                + words.of("operations.case.since", page.moment(process.since())));
        version.addClassName("soft");
        ProcessDiagram diagram = new ProcessDiagram(words, title, DiagramFile.of(cases.diagram(process.definition()), words.locale()));
        diagram.mark(marks());
        add(new H2(title), version, diagram, table(title));
        if (!process.jobs().isEmpty()) {
            add(jobs(page));
        }
        if (OperationsPage.mayAct()) {
            add(cancel(title));
        }
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Map<String, Long> standing = process.tokens().stream().collect(Collectors.groupingBy(Token::box, Collectors.counting()));
        standing.forEach((box, count) -> marks.add(new Mark(box, words.number(count), words.of("operations.case.stands"), true)));
        Set<String> passed = process.passed();
        names.keySet().stream().filter(passed::contains).filter(box -> !standing.containsKey(box))
                .forEach(box -> marks.add(new Mark(box, "✓", words.of("operations.case.passed"), false)));
        return marks;
    }

    private StackedTable table(String title) {
        List<String> columns = new ArrayList<>(List.of("box", "waits"));
        if (OperationsPage.mayAct()) {
            columns.add("act");
        }
        StackedTable table = new StackedTable(words, words.of("operations.case.caption", title), "operations.case.", columns);
        for (Token token : process.tokens()) {
            List<Component> cells = new ArrayList<>(List.of(new Span(name(token.box())),
                    new Span(words.of("operations.token." + (token.between() ? "BETWEEN" : token.kind().name())))));
            if (OperationsPage.mayAct()) {
                cells.add(move(token));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component jobs(OperationsPage page) {
        UnorderedList list = new UnorderedList();
        process.jobs().forEach(job -> list.add(new ListItem(words.of("operations.case.job", name(job.box()), job.failed()
                ? words.of("operations.case.job.failed") : job.due().map(page::moment).orElseGet(() -> words.of("operations.case.job.now"))))));
        return new Div(new H3(words.of("operations.case.jobs")), list);
    }

    /** What is not possible is said instead of offered. */
    private Component move(Token token) {
        Moves moves = cases.moves(of.key(), process, token);
        if (moves.why().isPresent()) {
            return why(moves.why().get());
        }
        Button move = new Button(words.of("operations.move"), click -> acts.move(of, token, name(token.box()), moves));
        move.addThemeVariants(ButtonVariant.LUMO_SMALL);
        move.setAriaLabel(words.of("operations.move") + ": " + name(token.box()));
        return move;
    }

    private Component cancel(String title) {
        Optional<Refused> against = cases.againstCancel(of.key(), process);
        if (against.isPresent()) {
            Paragraph reason = new Paragraph(words.of("operations.cancel.not", words.of(against.get())));
            reason.addClassName("soft");
            return reason;
        }
        Button cancel = new Button(words.of("operations.cancel"), click -> acts.cancel(of, process, title));
        cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        cancel.setAriaLabel(words.of("operations.cancel") + ": " + title);
        return cancel;
    }

    private Span why(Refused refused) {
        Span reason = new Span(words.of(refused));
        reason.addClassName("soft");
        return reason;
    }

    private String name(String box) {
        return Optional.ofNullable(names.get(box)).map(words::of).orElse(box);
    }
}
