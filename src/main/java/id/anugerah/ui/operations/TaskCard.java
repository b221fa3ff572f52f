package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import id.anugerah.operations.RunningCase;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.CaseTask;
import java.util.ArrayList;
import java.util.List;

/** What people still have to do in a case, who has it, and whom an administrator gives it to. */
final class TaskCard extends Div {

    TaskCard(OperationsPage page, CaseActs acts, RunningCase of, List<CaseTask> tasks) {
        Words words = page.words();
        addClassName("process-card");
        List<String> columns = new ArrayList<>(List.of("task", "holder", "open", "due"));
        if (OperationsPage.mayAct()) {
            columns.add("act");
        }
        StackedTable table = new StackedTable(words, words.of("operations.case.tasks.caption"), "operations.case.", columns);
        for (CaseTask task : tasks) {
            String name = words.of("box." + task.box().id());
            List<Component> cells = new ArrayList<>(List.of(new Span(name),
                    new Span(task.holder().orElseGet(() -> words.of("operations.case.nobody"))), new Span(page.moment(task.since())),
                    new Span(task.due().map(page::deadline).orElse("–"))));
            if (OperationsPage.mayAct()) {
                Button give = new Button(words.of("operations.reassign"), click -> acts.reassign(of, task, name));
                give.addThemeVariants(ButtonVariant.LUMO_SMALL);
                give.setAriaLabel(words.of("operations.reassign") + ": " + name);
                cells.add(give);
            }
            table.row(cells.toArray(Component[]::new));
        }
        add(new H2(words.of("operations.case.tasks")), table);
    }
}
