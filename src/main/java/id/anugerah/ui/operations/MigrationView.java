package id.anugerah.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.operations.Comparison;
import id.anugerah.operations.DryRun;
import id.anugerah.operations.MigrationPlan;
import id.anugerah.operations.MigrationRun;
import id.anugerah.operations.Migrations;
import id.anugerah.operations.ProcessVersion;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.LongWork;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Running cases go to another version: choose, compare, try on all of them, confirm, and watch; what was chosen stands in the address. */
@Route("operasi/migrasi")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class MigrationView extends OperationsPage {

    private static final String FROM = "dari";
    private static final String TO = "ke";

    private final transient Migrations migrations;
    private final transient LongWork longWork;
    private final transient Notices notices;
    private final Div choice = new Div();
    private final Div plan = new Div();
    private final Div result = new Div();
    private final RunList runs;

    public MigrationView(Words words, Migrations migrations, LongWork longWork, Notices notices) {
        super(words);
        this.longWork = longWork;
        this.migrations = migrations;
        this.notices = notices;
        this.runs = new RunList(this, migrations, this::follow);
        focusedHeading(words.of("operations.migration.title"));
        lead(words.of("operations.migration.lead"));
        choice.addClassName("tools");
        result.getElement().setAttribute("aria-live", "polite");
        add(choice, plan, result, new H2(words.of("operations.migration.runs")), runs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<ProcessVersion> all = migrations.versions();
        List<ProcessVersion> several = all.stream()
                .filter(one -> all.stream().filter(other -> other.process().equals(one.process())).count() > 1).toList();
        Optional<ProcessVersion> from = chosen(several, asked.getSingleParameter(FROM))
                .or(() -> several.stream().filter(one -> one.running() > 0 && !newest(several, one).equals(one)).findFirst());
        Optional<ProcessVersion> to = chosen(several, asked.getSingleParameter(TO)).filter(one -> from.isPresent()
                && one.process().equals(from.get().process()) && !one.equals(from.get())).or(() -> from.map(one -> newest(several, one))
                .filter(one -> !one.equals(from.get())));
        choice.removeAll();
        plan.removeAll();
        result.removeAll();
        if (several.isEmpty()) {
            plan.add(empty(words().of("operations.migration.none")));
        } else {
            choice.add(versions("from", several, from, one -> go(one, Optional.empty())), versions("to", several.stream()
                    .filter(one -> from.filter(old -> one.process().equals(old.process()) && !one.equals(old)).isPresent()).toList(), to,
                    one -> go(from.orElseThrow(), Optional.of(one))));
            from.ifPresent(old -> to.ifPresent(made -> show(old, made)));
        }
        follow();
    }

    private static Optional<ProcessVersion> chosen(List<ProcessVersion> all, Optional<String> word) {
        return word.flatMap(asked -> all.stream().filter(one -> address(one).equals(asked)).findFirst());
    }

    private static ProcessVersion newest(List<ProcessVersion> all, ProcessVersion of) {
        return all.stream().filter(one -> one.process().equals(of.process())).findFirst().orElse(of);
    }

    private static String address(ProcessVersion one) {
        return one.process() + "-" + one.version();
    }

    private void go(ProcessVersion from, Optional<ProcessVersion> to) {
        Map<String, String> address = to.map(made -> Map.of(FROM, address(from), TO, address(made))).orElse(Map.of(FROM, address(from)));
        getUI().ifPresent(ui -> ui.navigate(MigrationView.class, QueryParameters.simple(address)));
    }

    private Select<ProcessVersion> versions(String label, List<ProcessVersion> all, Optional<ProcessVersion> chosen,
                                            java.util.function.Consumer<ProcessVersion> act) {
        Select<ProcessVersion> select = new Select<>();
        select.setLabel(words().of("operations.migration." + label));
        select.setItems(all);
        select.setItemLabelGenerator(one -> words().of("operations.migration.version", process(one.process()), one.version(),
                words().number(one.running())));
        select.addClassName("version-choice");
        chosen.filter(all::contains).ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Optional.ofNullable(change.getValue()).ifPresent(act);
            }
        });
        return select;
    }

    private void show(ProcessVersion from, ProcessVersion to) {
        Comparison compared = migrations.compare(from.definition(), to.definition());
        PlanTable table = new PlanTable(words(), compared, result::removeAll);
        plan.add(new H2(words().of("operations.migration.plan")), table);
        if (mayAct()) {
            Button dry = new Button(words().of("operations.migration.dryRun"));
            dry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            dry.setDisableOnClick(true);
            dry.setEnabled(from.running() > 0);
            dry.addClickListener(click -> {
                MigrationPlan wanted = new MigrationPlan(from.process(), from.definition(), from.version(), to.definition(), to.version(),
                        table.chosen());
                longWork.begin(result, words().of("operations.migration.trying", words().number(from.running())),
                        () -> migrations.dryRun(wanted), shown -> {
                            dry.setEnabled(true);
                            tried(shown);
                        }, () -> dry.setEnabled(true));
            });
            plan.add(dry);
        }
    }

    private void tried(DryRun shown) {
        result.removeAll();
        result.add(new DryRunPanel(this, shown));
        if (!shown.able().isEmpty()) {
            Button start = new Button(words().of("operations.migration.start", words().number(shown.able().size())), click -> ask(shown));
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            result.add(start);
        }
    }

    private void ask(DryRun shown) {
        MigrationPlan chosen = shown.plan();
        new ActDialog(words(), words().of("operations.migration.ask.title", process(chosen.process())))
                .saying(words().of("operations.migration.ask", words().number(shown.able().size()), chosen.fromVersion(), chosen.toVersion(),
                        words().number(shown.blockedCount())))
                .withReason(words().of("operations.reason"))
                .act(words().of("operations.migration.go"), reason -> {
                    migrations.start(shown, reason);
                    notices.done(words().of("operations.migration.started"));
                    result.removeAll();
                    follow();
                }).open();
    }

    private void follow() {
        if (look()) {
            poll(this::look);
        }
    }

    /** @return whether one is still under way */
    private boolean look() {
        List<MigrationRun> all = migrations.runs();
        runs.show(all);
        return all.stream().map(one -> one.run().endedAt().orElse(null)).anyMatch(Objects::isNull);
    }
}
