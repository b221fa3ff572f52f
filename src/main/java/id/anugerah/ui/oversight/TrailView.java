package id.anugerah.ui.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.audit.AuditTrail;
import id.anugerah.oversight.TrailLine;
import id.anugerah.oversight.TrailSearch;
import id.anugerah.ui.operations.OperationsPage;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The whole audit trail, newest first. What is looked for and the page stand in the address. */
@Route("pengawas/jejak")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/oversight.css")
class TrailView extends OperationsPage {

    private static final int PAGE = 50;

    private final transient TrailSearch search;
    private final transient AuditTrail trail;
    private final transient LineWords says;
    private final TrailForm form;
    private final TrailChips chips;
    private final TrailTable table;
    private final Div chain = new Div();
    private final Paragraph count = new Paragraph();
    private final Anchor export;
    private final Div none = new Div();
    private final Nav pages = new Nav();
    private transient TrailFilter filter = TrailFilter.NONE;

    public TrailView(Words words, TrailSearch search, AuditTrail trail, AuditWords audit) {
        super(words);
        this.search = search;
        this.trail = trail;
        this.says = new LineWords(words, audit);
        focusedHeading(words.of("oversight.trail.title"));
        lead(words.of("oversight.trail.lead"));
        form = new TrailForm(words, audit, search.actions(), (part, text) -> getUI().ifPresent(ui ->
                ui.navigate(TrailView.class, filter.with(part, text).parameters())));
        chips = new TrailChips(words, audit);
        table = new TrailTable(words, says);
        export = new TrailCsv(search, words, says).link(() -> filter.newest());
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        Div tools = new Div(count, new RouterLink(words.of("oversight.check.link"), CheckView.class), export);
        tools.addClassName("tools");
        pages.addClassName("trail-pages");
        pages.setAriaLabel(words.of("oversight.pages"));
        add(form, chips, chain, tools, none, table, pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TrailFilter.of(event.getLocation().getQueryParameters());
        List<TrailLine> found = search.find(filter.query(), filter.after(), PAGE + 1);
        List<TrailLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        form.show(filter);
        chips.show(filter, filter.chain().flatMap(id -> search.subjects(id.toString()).stream().findFirst()).map(says::about));
        chain.removeAll();
        filter.chain().ifPresent(id -> chain.add(chain(id)));
        none.removeAll();
        if (shown.isEmpty()) {
            none.add(empty(words().of(filter.parts().isEmpty() ? "oversight.none" : "oversight.notFound")));
        }
        table.setVisible(!shown.isEmpty());
        export.setVisible(!shown.isEmpty());
        table.show(shown);
        count.setText(words().of(found.size() > PAGE ? "oversight.count.more" : "oversight.count", shown.size()));
        pages.removeAll();
        filter.after().ifPresent(place -> pages.add(page("oversight.newest", filter.newest())));
        if (found.size() > PAGE) {
            pages.add(page("oversight.older", filter.after(shown.get(PAGE - 1).place())));
        }
        pages.setVisible(pages.getComponentCount() > 0);
    }

    private RouterLink page(String key, TrailFilter target) {
        RouterLink link = new RouterLink(words().of(key), TrailView.class);
        link.setQueryParameters(target.parameters());
        return link;
    }

    /** One chain is read again at once. */
    private Component chain(UUID subject) {
        int rows = trail.of(subject).size();
        boolean intact = trail.intact(subject);
        Icon icon = (intact ? VaadinIcon.LOCK : VaadinIcon.WARNING).create();
        Div box = new Div(icon, new Paragraph(words().of(intact ? "organizer.audit.intact" : "organizer.audit.broken", rows)));
        box.addClassNames("chain", intact ? "chain-intact" : "chain-broken");
        return box;
    }
}
