package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.finals.Scoreboard;
import id.anugerah.form.Forms;
import id.anugerah.shared.Refused;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** /tugas: the tasks of a person, those that may be taken, and those that are done. */
@Route("tugas")
@RolesAllowed({"VERIFIER", "LEAD_VERIFIER", "JUROR", "PANEL_CHAIR", "ORGANIZER"})
@StyleSheet("context://design/evaluation.css")
@JavaScript("context://design/evaluation.js")
public class WorkListView extends Page implements BeforeEnterObserver {

    private final WorkList workList;
    private final Claims claims;
    private final Scoreboard scoreboard;
    private final Editions editions;
    private final Forms forms;
    private final TaskNames names;
    private final Words words;
    private final Notices notices;
    private final Clock clock;
    private final Div content = new Div();
    private Selection selection;

    public WorkListView(WorkList workList, Claims claims, Scoreboard scoreboard, Editions editions, Forms forms,
                        TaskNames names, Words words, Notices notices, Clock clock) {
        super(true);
        this.workList = workList;
        this.claims = claims;
        this.scoreboard = scoreboard;
        this.editions = editions;
        this.forms = forms;
        this.names = names;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
        Div top = new Div(heading(words.of("worklist.title")), acts());
        top.addClassName("screen-top");
        add(top, content);
        Keys.listen(this);
        getElement().addEventListener("screen-shown", event -> fill());
    }

    private Component acts() {
        Div acts = new Div();
        acts.addClassName("screen-acts");
        if (CurrentPerson.required().has(Role.VERIFIER)) {
            Button next = Keys.press(new Button(words.of("worklist.next"), click -> takeNext()), "n");
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(next);
        }
        acts.add(Keys.help(words, "worklist.key.", List.of("move", "enter", "claim", "next", "help")));
        return acts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selection = Selection.of(event.getLocation().getQueryParameters());
        fill();
    }

    private void fill() {
        Person person = CurrentPerson.required();
        Screens screens = new Screens(person.has(Role.JUROR) || person.has(Role.PANEL_CHAIR) ? scoreboard.mine() : List.of(),
                forms);
        int limit = selection.shown() + 1;
        Map<Tab, List<WorkItem>> lists = new EnumMap<>(Tab.class);
        lists.put(Tab.MINE, workList.mine(limit));
        lists.put(Tab.CLAIMABLE, workList.claimable(limit).stream().filter(screens::reaches).toList());
        lists.put(Tab.DONE, workList.done(limit));
        Tab tab = selection.tab().orElse(lists.get(Tab.MINE).isEmpty() ? Tab.CLAIMABLE : Tab.MINE);
        List<WorkItem> items = lists.get(tab);
        List<WorkItem> rows = items.stream().filter(selection::takes).limit(selection.shown()).toList();
        content.removeAll();
        content.add(tabs(lists, tab), new Chips(words, names, withTab(tab), items));
        if (rows.isEmpty()) {
            content.add(empty(tab, person));
            return;
        }
        Map<UUID, Edition> known = new HashMap<>();
        content.add(new TaskTable(words, names, new Times(words, clock.instant()), tab,
                edition -> known.computeIfAbsent(edition, editions::get), screens, this::take).show(rows));
        if (items.size() > selection.shown()) {
            content.add(Chips.chip(words.of("worklist.more", Selection.STEP), false, withTab(tab).more()));
        }
    }

    private Selection withTab(Tab tab) {
        return new Selection(Optional.of(tab), selection.box(), selection.group(), selection.shown());
    }

    private Component tabs(Map<Tab, List<WorkItem>> lists, Tab chosen) {
        Nav tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(words.of("worklist.tabs"));
        lists.forEach((tab, items) -> {
            RouterLink link = Chips.chip(words.of("worklist.tab", tab), tab == chosen, selection.with(tab));
            link.setClassName("tab");
            int count = Math.min(items.size(), selection.shown());
            Span number = new Span(words.number(count) + (items.size() > count ? "+" : ""));
            number.addClassName("count");
            link.add(number);
            tabs.add(link);
        });
        return tabs;
    }

    private Component empty(Tab tab, Person person) {
        if (selection.filtered()) {
            Div box = new Div(new Paragraph(words.of("worklist.empty.filter")),
                    Chips.chip(words.of("worklist.empty.clear"), false, withTab(tab).with(Optional.empty(), Optional.empty())));
            box.addClassName("empty");
            return box;
        }
        boolean onlyJuror = person.roles().stream().allMatch(Role.JUROR::equals);
        return empty(onlyJuror ? words.of("worklist.empty.juror") : words.of("worklist.empty", tab));
    }

    private void takeNext() {
        Optional<UUID> taken = claims.claimNext();
        if (taken.isPresent()) {
            UI.getCurrent().navigate("verifikasi/" + taken.get());
        } else {
            notices.done(words.of("worklist.nothingNext"));
            fill();
        }
    }

    private void take(WorkItem item) {
        try {
            UI.getCurrent().navigate("verifikasi/" + claims.claim(item.task()));
        } catch (Refused refused) {
            notices.refused(refused);
            fill();
        }
    }
}
