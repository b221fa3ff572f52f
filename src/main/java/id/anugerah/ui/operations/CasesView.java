package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.operations.CaseLine;
import id.anugerah.operations.Cases;
import id.anugerah.ui.organizer.WayBack;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Running cases: those with trouble first, any by number or name. The search stands in the address. */
@Route("operasi/kasus")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class CasesView extends OperationsPage {

    private static final String WORDS = "cari";

    private final transient Cases cases;
    private final TextField search = new TextField();
    private final Div list = new Div();

    public CasesView(Words words, Cases cases) {
        super(words);
        this.cases = cases;
        focusedHeading(words.of("operations.cases.title"));
        lead(words.of("operations.cases.lead"));
        search.setLabel(words.of("operations.cases.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(100);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(CasesView.class, QueryParameters.of(WORDS, change.getValue())));
            }
        });
        Div tools = new Div(search);
        tools.addClassName("tools");
        add(tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse("");
        search.setValue(asked);
        List<CaseLine> found = cases.running(asked);
        list.removeAll();
        if (found.isEmpty()) {
            list.add(empty(words().of(asked.isBlank() ? "operations.cases.none" : "operations.cases.notFound")));
            return;
        }
        Paragraph count = new Paragraph(words().of("operations.cases.count", found.size()));
        count.getElement().setAttribute("aria-live", "polite");
        count.addClassName("count");
        StackedTable table = new StackedTable(words(), words().of("operations.cases.caption"), "operations.cases.",
                List.of("case", "processes", "condition"));
        found.forEach(line -> table.row(link(line, event.getLocation()), StackedTable.text(line.figures().processes().stream().map(this::process)
                .collect(Collectors.joining(", "))), condition(line)));
        list.add(count, table);
    }

    private Component link(CaseLine line, Location here) {
        RouterLink link = new RouterLink(name(line.name()), CaseView.class,
                new RouteParameters(new RouteParam(CaseView.ID, line.figures().key().toString())));
        link.setQueryParameters(WayBack.from(here));
        return link;
    }

    private Component condition(CaseLine line) {
        Div cell = new Div();
        if (line.figures().incidents() > 0) {
            cell.add(Badges.of("error", VaadinIcon.WARNING, words().of("operations.cases.incidents", line.figures().incidents())));
        }
        if (line.figures().suspended()) {
            cell.add(Badges.of("contrast", VaadinIcon.PAUSE, words().of("operations.suspended")));
        }
        if (cell.getComponentCount() == 0) {
            cell.add(new Span(words().of("operations.cases.fine")));
        }
        cell.addClassName("badges");
        return cell;
    }
}
