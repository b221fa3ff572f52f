package id.anugerah.ui.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finals.Scoreboard;
import id.anugerah.form.Forms;
import id.anugerah.shared.Refused;
import id.anugerah.substitute.StandIn;
import id.anugerah.substitute.StandIns;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Handovers;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Pulse;
import id.anugerah.worklist.SavedViews;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskPage;
import id.anugerah.worklist.TaskRow;
import id.anugerah.worklist.WorkItem;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** /tugas: the tasks of a person, those that may be taken, those of the team, and those that are done. */
@Route("tugas")
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER", "JUROR", "PANEL_CHAIR", "ORGANIZER"})
@StyleSheet("context://design/evaluation.css")
@StyleSheet("context://design/work-list.css")
@JavaScript("context://design/evaluation.js")
public class WorkListView extends Page implements BeforeEnterObserver {

    private final Inbox inbox;
    private final Handovers handovers;
    private final SavedViews views;
    private final Claims claims;
    private final Scoreboard scoreboard;
    private final Editions editions;
    private final TaskNames names;
    private final Words words;
    private final Notices notices;
    private final Clock clock;
    private final Forms forms;
    private final StandIns standIns;
    private final LiveList live;
    private final Div content = new Div();
    private final Map<UUID, Edition> known = new HashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private Selection selection;
    private TaskPage page;
    private Tabs tabs;
    private TaskTable table;
    private BulkBar bulk;

    public WorkListView(Inbox inbox, Handovers handovers, SavedViews views, Claims claims, Scoreboard scoreboard,
                        Editions editions, Forms forms, TaskNames names, Words words, Notices notices, Clock clock, StandIns standIns, Pulse pulse) {
        super(true);
        this.inbox = inbox;
        this.handovers = handovers;
        this.views = views;
        this.claims = claims;
        this.scoreboard = scoreboard;
        this.editions = editions;
        this.forms = forms;
        this.names = names;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
        this.standIns = standIns;
        this.live = new LiveList(pulse, tasks -> table != null && table.shows(tasks), this::refresh);
        Div top = new Div(heading(words.of("worklist.title")), acts());
        top.addClassName("screen-top");
        add(top, content);
        Keys.listen(this);
        getElement().addEventListener("screen-shown", event -> refresh());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end(event.getUI());
    }

    private Component acts() {
        Div acts = new Div();
        acts.addClassName("screen-acts");
        if (CurrentPerson.required().has(Role.VERIFIER)) {
            Button next = Keys.press(new Button(words.of("worklist.next"), click -> takeNext()), "n");
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(next);
        }
        acts.add(Keys.help(words, "worklist.key.", List.of("move", "enter", "claim", "choose", "sort", "then", "search", "next", "help")));
        return acts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selection = Selection.of(event.getLocation().getQueryParameters());
        chosen.clear();
        fill();
    }

    private TaskPage read(Tab tab) {
        return inbox.page(selection.asks(tab, selection.shown()));
    }

    /** Whoever holds nothing looks at what can be taken; whoever gives work out and can take nothing, at the team's. */
    private void choose() {
        Tab tab = selection.tab().orElse(Tab.MINE);
        page = read(tab);
        if (selection.tab().isEmpty() && page.count(Tab.MINE) == 0) {
            tab = page.count(Tab.CLAIMABLE) == 0 && page.count(Tab.TEAM) > 0 && Acts.mayAssign() ? Tab.TEAM : Tab.CLAIMABLE;
            page = read(tab);
        }
        selection = selection.in(tab);
    }

    private void fill() {
        Person person = CurrentPerson.required();
        choose();
        Tab tab = selection.tab().orElseThrow();
        tabs = new Tabs(words, selection, page);
        Chips chips = new Chips(words, names, selection, page.counts().stream().filter(count -> count.tab() == tab).toList(),
                this::edition);
        if (tab == Tab.TEAM) {
            chips.holders(page);
        }
        if (tab != Tab.DONE) {
            chips.asked(page);
        }
        List<StandIn> standing = standIns.now();
        content.removeAll();
        content.add(new StandingIn(words, standing, editions.current().map(Edition::zone).orElseGet(() -> ZoneId.of("Asia/Jakarta"))));
        content.add(tabs, new ListTools(words, views, selection, this::file), chips);
        table = null;
        if (page.rows().isEmpty()) {
            content.add(new NothingHere(words, selection, tab, person));
            return;
        }
        Screens screens = new Screens(person.has(Role.JUROR) || person.has(Role.PANEL_CHAIR) ? scoreboard.mine() : List.of(), forms);
        Acts acts = new Acts(words, handovers, inbox, this::clear);
        TaskCells cells = new TaskCells(words, names, new Times(words, clock.instant()), this::edition, screens, this::take,
                inbox::opened, acts, standing.stream().map(StandIn::person).collect(Collectors.toSet()));
        table = new TaskTable(words, tab, cells, chosen, () -> bulk.show()).show(selection, page.rows());
        bulk = new BulkBar(words, tab, acts, this::items, this::clear);
        content.add(bulk, table);
        if (page.matching() > page.rows().size()) {
            Span shown = new Span(words.of("worklist.shown", page.rows().size(), page.matching()));
            shown.addClassName("soft");
            Div foot = new Div(Chips.chip(words.of("worklist.more", Selection.STEP), false, selection.more()), shown);
            foot.addClassName("list-foot");
            content.add(foot);
        }
    }

    /** Somebody else has acted: numbers and rows follow, what people look at stays where it is. */
    void refresh() {
        if (table == null) {
            fill();
            return;
        }
        page = read(selection.tab().orElseThrow());
        tabs.show(page);
        table.update(page.rows());
    }

    private void clear() {
        chosen.clear();
        fill();
    }

    private List<WorkItem> items() {
        return page.rows().stream().map(TaskRow::item).filter(item -> chosen.contains(item.task())).toList();
    }

    private java.io.InputStream file() {
        return WorkListCsv.of(reader -> inbox.each(selection.asks(selection.tab().orElseThrow(), Inbox.MOST), reader), words, names,
                this::edition);
    }

    private Edition edition(UUID id) {
        return known.computeIfAbsent(id, editions::get);
    }

    private void takeNext() {
        try {
            Optional<UUID> taken = claims.claimNext();
            if (taken.isPresent()) {
                UI.getCurrent().navigate("verifikasi/" + taken.get());
            } else {
                notices.done(words.of("worklist.nothingNext"));
                fill();
            }
        } catch (Refused refused) {
            notices.refused(refused);
        }
    }

    private void take(WorkItem item) {
        try {
            inbox.opened(item.task());
            UI.getCurrent().navigate("verifikasi/" + claims.claim(item.task()));
        } catch (Refused refused) {
            notices.refused(refused);
            fill();
        }
    }
}
