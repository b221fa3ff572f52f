package id.anugerah.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.anugerah.batch.BatchRun;
import id.anugerah.operations.MigrationRun;
import id.anugerah.operations.Migrations;
import java.util.List;

/** Migrations that were started, the newest first: how far each is, and who could not go; one can leave and come back. */
final class RunList extends Div {

    private final OperationsPage page;
    private final transient Migrations migrations;
    private final transient Runnable again;
    private transient List<MigrationRun> shown = List.of();

    RunList(OperationsPage page, Migrations migrations, Runnable again) {
        this.page = page;
        this.migrations = migrations;
        this.again = again;
        show(List.of(), true);
    }

    /** Left alone as long as nothing has changed: somebody may stand in it. */
    void show(List<MigrationRun> runs) {
        show(runs, !runs.equals(shown));
    }

    private void show(List<MigrationRun> runs, boolean anew) {
        if (!anew) {
            return;
        }
        shown = runs;
        removeAll();
        if (runs.isEmpty()) {
            Paragraph none = new Paragraph(page.words().of("operations.migration.noRuns"));
            none.addClassName("empty");
            add(none);
        }
        runs.forEach(run -> add(card(run)));
    }

    private Div card(MigrationRun one) {
        BatchRun run = one.run();
        Paragraph title = new Paragraph(page.words().of("operations.run.title", page.process(one.plan().process()),
                one.plan().fromVersion(), one.plan().toVersion(), page.moment(run.startedAt())));
        title.addClassName("run-title");
        Paragraph figures = new Paragraph(page.words().of(run.endedAt().isPresent() ? "operations.run.ended" : "operations.run.running",
                page.words().number(run.done()), page.words().number(run.total()), page.words().number(run.failed())));
        figures.getElement().setAttribute("role", "status");
        Div card = new Div(title, figures);
        card.addClassNames("card", "run-card");
        if (run.endedAt().isEmpty()) {
            card.addClassName("card-now");
            ProgressBar bar = new ProgressBar(0, run.total(), run.done() + run.failed());
            bar.getElement().setAttribute("aria-label", page.words().of("operations.run.progress"));
            card.add(bar, new Paragraph(page.words().of("operations.run.leave")));
        }
        Paragraph reason = new Paragraph(page.words().of("operations.run.reason", run.reason()));
        reason.addClassName("soft");
        card.add(reason);
        if (run.failed() > 0 && run.endedAt().isPresent()) {
            UnorderedList list = new UnorderedList();
            migrations.failures(run.id()).forEach(failed -> list.add(new ListItem(page.name(failed.name()) + ": "
                    + page.words().of("refused." + failed.cause()))));
            card.add(list);
            if (OperationsPage.mayAct()) {
                Button retry = new Button(page.words().of("operations.run.retry"), click -> {
                    migrations.retryFailed(run.id());
                    again.run();
                });
                retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
                card.add(retry);
            }
        }
        return card;
    }
}
