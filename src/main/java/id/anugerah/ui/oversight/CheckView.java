package id.anugerah.ui.oversight;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.oversight.Seal;
import id.anugerah.oversight.Seals;
import id.anugerah.oversight.TrailCheck;
import id.anugerah.oversight.TrailChecks;
import id.anugerah.shared.Refused;
import id.anugerah.ui.operations.OperationsPage;
import id.anugerah.ui.operations.StackedTable;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** All chains and seals are read again: in the background, one can leave, and what was found stays. */
@Route("pengawas/jejak/periksa")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/oversight.css")
class CheckView extends OperationsPage {

    private static final int LISTED = 10;

    private final transient TrailChecks checks;
    private final transient Seals seals;
    private final transient Notices notices;
    private final Button start = new Button();
    private final CheckList list;

    public CheckView(Words words, TrailChecks checks, Seals seals, Notices notices) {
        super(words);
        this.checks = checks;
        this.seals = seals;
        this.notices = notices;
        RouterLink back = new RouterLink(words.of("oversight.trail.title"), TrailView.class);
        back.addClassName("back");
        add(back);
        focusedHeading(words.of("oversight.check.title"));
        lead(words.of("oversight.check.lead"));
        start.setText(words.of("oversight.check.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> begin());
        list = new CheckList(this::moment, words, checks);
        Div published = new Div();
        seals(published);
        add(start, new H2(words.of("oversight.check.results")), list, new H2(words.of("oversight.seals.title")), published);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        follow();
    }

    private void begin() {
        try {
            checks.start();
        } catch (Refused refused) {
            notices.refused(refused);
        }
        follow();
    }

    private void follow() {
        if (look()) {
            poll(this::look);
        }
    }

    private boolean look() {
        List<TrailCheck> all = checks.latest(LISTED);
        boolean running = all.stream().anyMatch(one -> one.run().endedAt().isEmpty());
        start.setEnabled(!running);
        list.show(all);
        return running;
    }

    private void seals(Div box) {
        Paragraph what = new Paragraph(words().of("oversight.seals.what"));
        what.addClassName("soft");
        box.add(what);
        List<Seal> newest = seals.published(Optional.empty(), LISTED);
        if (newest.isEmpty()) {
            box.add(empty(words().of("oversight.seals.none")));
        } else {
            StackedTable table = new StackedTable(words(), words().of("oversight.seals.caption"), "oversight.seals.",
                    List.of("day", "number", "chains", "rows", "hash"));
            DateTimeFormatter days = DateTimeFormatter.ofPattern("d MMM yyyy", words().locale());
            newest.forEach(seal -> {
                var hash = StackedTable.text(seal.hash());
                hash.addClassName("technical");
                table.row(StackedTable.text(days.format(seal.day())), StackedTable.text(words().number(seal.number())),
                        StackedTable.text(words().number(seal.chains())), StackedTable.text(words().number(seal.rows())), hash);
            });
            box.add(table);
        }
        Anchor site = new Anchor("/jejak", words().of("oversight.seals.public"));
        site.setRouterIgnore(true);
        box.add(site);
    }
}
