package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskRow;
import id.anugerah.worklist.WorkItem;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What stands in the cells of a row. */
final class TaskCells {

    private final Words words;
    private final TaskNames names;
    private final Times times;
    private final Function<UUID, Edition> editions;
    private final Screens screens;
    private final Consumer<WorkItem> claim;
    private final Consumer<String> opened;
    private final Acts acts;
    private final Set<UUID> standsInFor;

    TaskCells(Words words, TaskNames names, Times times, Function<UUID, Edition> editions, Screens screens,
              Consumer<WorkItem> claim, Consumer<String> opened, Acts acts, Set<UUID> standsInFor) {
        this.words = words;
        this.names = names;
        this.times = times;
        this.editions = editions;
        this.screens = screens;
        this.claim = claim;
        this.opened = opened;
        this.acts = acts;
        this.standsInFor = standsInFor;
    }

    Component body(TaskRow row, Tab tab) {
        Span name = new Span(row.item().bodyName());
        name.addClassName("body-name");
        Span second = new Span();
        if (row.item().reference() != null) {
            second.add(new Span(row.item().reference()));
        }
        second.addClassName("soft");
        if (unread(row, tab)) {
            Span mark = new Span(words.of("worklist.unread"));
            mark.addClassName("unread");
            second.add(mark);
        }
        Div both = new Div(name, second);
        both.addClassName("two-lines");
        return both;
    }

    /** What nobody can open from the team's tab is not called new there. */
    static boolean unread(TaskRow row, Tab tab) {
        return row.unread() && (tab == Tab.MINE || tab == Tab.CLAIMABLE);
    }

    /** The kind of task, and the group below it. */
    Component task(TaskRow row) {
        Div both = new Div(new Span(names.of(row.item().box())));
        both.addClassName("two-lines");
        if (row.item().grouping() != null) {
            Span group = new Span(words.of("group." + row.item().grouping()));
            group.addClassName("soft");
            both.add(group);
        }
        if (row.escalated()) {
            both.add(mark("worklist.escalated"));
        }
        if (row.suspended() && row.item().endedAt() == null) {
            both.add(mark("worklist.suspended"));
        }
        return both;
    }

    private Span mark(String key) {
        Span mark = new Span(words.of(key));
        mark.addClassName("follow-up-now");
        return mark;
    }

    Component when(TaskRow row, Tab tab) {
        return tab == Tab.DONE ? times.at(row.item().endedAt(), zone(row)) : times.since(row.item().createdAt(), zone(row));
    }

    Component due(TaskRow row, Tab tab) {
        if (row.askedUntil() != null && tab != Tab.DONE) {
            return times.asked(row.askedUntil(), zone(row));
        }
        if (tab != Tab.DONE) {
            return times.due(row.item().dueAt(), zone(row));
        }
        return row.item().dueAt() == null ? new Span("–") : times.at(Moments.lastMinute(row.item().dueAt()), zone(row));
    }

    Component followUp(TaskRow row) {
        if (row.followUp() == null) {
            return new Span("–");
        }
        Span day = new Span(row.followUp().format(DateTimeFormatter.ofPattern("d MMM yyyy", words.locale())));
        if (!row.followUp().isAfter(times.today(zone(row)))) {
            Span now = new Span(words.of("worklist.followUp.due"));
            now.addClassName("follow-up-now");
            Div both = new Div(now, day);
            both.addClassName("two-lines");
            return both;
        }
        return day;
    }

    Component act(TaskRow row, Tab tab) {
        WorkItem item = row.item();
        if (tab == Tab.DONE && !screens.standsAlone(item)) {
            return new Span("");
        }
        if (tab == Tab.TEAM && standsInFor.contains(item.assignee())) {
            Button take = new Button(words.of("substitute.takeOver"), click -> acts.takeOver(List.of(item)));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setAriaLabel(words.of("substitute.takeOverOf", item.bodyName()));
            take.addClassName("row-act");
            return take;
        }
        if (tab == Tab.TEAM && !Acts.mayAssign()) {
            return new Span("");
        }
        if (tab == Tab.TEAM) {
            Button give = new Button(words.of("worklist.give"), click -> acts.assign(List.of(item)));
            give.addThemeVariants(ButtonVariant.LUMO_SMALL);
            give.setAriaLabel(words.of("worklist.giveOf", item.bodyName()));
            give.addClassName("row-act");
            return give;
        }
        if (tab == Tab.CLAIMABLE && Screens.claimed(item.box())) {
            Button take = new Button(words.of("worklist.take"), click -> claim.accept(item));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setAriaLabel(words.of("worklist.takeOf", item.bodyName()));
            take.addClassNames("row-act", "row-claim");
            take.setDisableOnClick(true);
            return take;
        }
        Anchor open = new Anchor("/" + screens.of(item, editions.apply(item.edition()).code()),
                words.of(tab == Tab.DONE ? "worklist.read" : "worklist.open"));
        open.getElement().setAttribute("router-link", true);
        open.setAriaLabel(words.of("worklist.openOf", item.bodyName()));
        open.addClassNames("row-act", "row-open");
        if (unread(row, tab)) {
            open.getElement().addEventListener("click", event -> opened.accept(item.task()));
            open.getElement().addEventListener("auxclick", event -> opened.accept(item.task()));
        }
        return tab == Tab.MINE ? new Div(open, more(item)) : open;
    }

    /** Whether a row of the tab can have an act: where none can, there is no column for it. */
    boolean acts(Tab tab, List<TaskRow> rows) {
        return switch (tab) {
            case MINE, CLAIMABLE -> true;
            case TEAM -> Acts.mayAssign() || rows.stream().anyMatch(row -> row.item().assignee() != null && standsInFor.contains(row.item().assignee()));
            case DONE -> rows.stream().anyMatch(row -> screens.standsAlone(row.item()));
        };
    }

    /** What else the holder can do with it. */
    private Button more(WorkItem item) {
        Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(words.of("worklist.acts", item.bodyName()));
        more.getElement().setAttribute("aria-haspopup", "menu");
        more.addClassName("row-more");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(words.of("worklist.bulk.handOver"), click -> acts.handOver(List.of(item)));
        menu.addItem(words.of("worklist.bulk.giveBack"), click -> acts.giveBack(List.of(item)));
        menu.addItem(words.of("worklist.bulk.followUp"), click -> acts.followUp(List.of(item)));
        return more;
    }

    private ZoneId zone(TaskRow row) {
        return editions.apply(row.item().edition()).zone();
    }
}
