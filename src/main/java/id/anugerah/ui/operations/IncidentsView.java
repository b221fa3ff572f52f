package id.anugerah.ui.operations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.batch.BatchRun;
import id.anugerah.operations.Attempt;
import id.anugerah.operations.IncidentFilter;
import id.anugerah.operations.IncidentLine;
import id.anugerah.operations.Incidents;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Steps that failed and wait for somebody; tried again one by one, or as many as are chosen. */
@Route("operasi/insiden")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class IncidentsView extends OperationsPage {

    private final transient Incidents incidents;
    private final transient Notices notices;
    private final IncidentChips chips;
    private final IncidentTable table;
    private final Paragraph count = new Paragraph();
    private final Button all = new Button();
    private final Button again = new Button();
    private final Div tools = new Div(count, all, again);
    private final Div none = new Div();
    private final transient Map<String, IncidentLine> tried = new HashMap<>();
    private transient Optional<UUID> run = Optional.empty();
    private transient List<IncidentLine> shown = List.of();

    public IncidentsView(Words words, Incidents incidents, Notices notices) {
        super(words);
        this.incidents = incidents;
        this.notices = notices;
        this.chips = new IncidentChips(words, this::process);
        this.table = new IncidentTable(this, this::retry, this::counted);
        focusedHeading(words.of("operations.incidents.title"));
        lead(words.of("operations.incidents.lead"));
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        all.setText(words.of("operations.incidents.chooseAll"));
        all.addClickListener(click -> table.choose(table.chosen().size() < shown.size()));
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.addClickListener(click -> ask(table.chosen()));
        all.setVisible(mayAct());
        again.setVisible(mayAct());
        tools.addClassName("tools");
        none.add(empty(words.of("operations.incidents.none")));
        add(chips, tools, none, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        IncidentFilter filter = IncidentChips.read(event.getLocation().getQueryParameters());
        List<IncidentLine> open = incidents.open();
        shown = open.stream().filter(line -> filter.matches(line.incident())).toList();
        chips.show(open, filter);
        chips.setVisible(!open.isEmpty());
        tools.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        table.setVisible(!shown.isEmpty());
        table.show(shown, event.getLocation());
        tried.clear();
        counted();
    }

    private void counted() {
        int chosen = table.chosen().size();
        count.setText(words().of("operations.incidents.count", shown.size()));
        again.setText(chosen == 0 ? words().of("operations.retryChosen.none") : words().of("operations.retryChosen", chosen));
        again.setEnabled(chosen > 0);
    }

    private void retry(IncidentLine line) {
        try {
            incidents.retry(line.incident().job());
            follow(List.of(line), Optional.empty());
        } catch (Refused refused) {
            notices.refused(refused);
        }
    }

    private void ask(List<IncidentLine> chosen) {
        new ActDialog(words(), words().of("operations.retryChosen", chosen.size()))
                .saying(words().of("operations.retryChosen.what", chosen.size()))
                .act(words().of("operations.retry"), reason -> {
                    UUID started = incidents.retryAll(chosen.stream().map(line -> line.incident().job()).toList());
                    table.choose(false);
                    follow(chosen, Optional.of(started));
                }).open();
    }

    private void follow(List<IncidentLine> lines, Optional<UUID> started) {
        run = started;
        lines.forEach(line -> {
            tried.put(line.incident().job(), line);
            table.tell(line.incident().job(), Attempt.WAITING, true);
        });
        poll(this::look);
    }

    /** A try has failed when there is one failure more than before; what a run has left alone cannot be tried now. */
    private boolean look() {
        boolean ended = run.flatMap(incidents::run).flatMap(BatchRun::endedAt).isPresent();
        Map<String, Integer> failures = incidents.open().stream()
                .collect(Collectors.toMap(line -> line.incident().job(), line -> line.incident().tries()));
        Map<String, Attempt> attempts = incidents.attempts(List.copyOf(tried.keySet()));
        attempts.forEach((job, attempt) -> {
            boolean untouched = attempt == Attempt.FAILED
                    && failures.getOrDefault(job, Integer.MAX_VALUE) <= tried.get(job).incident().tries();
            if (attempt != Attempt.FAILED || !untouched || ended) {
                table.tell(job, attempt, !untouched);
                if (attempt != Attempt.WAITING) {
                    tried.remove(job);
                }
            }
        });
        return !tried.isEmpty();
    }
}
