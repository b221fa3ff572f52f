package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.edition.Edition;
import id.anugerah.insight.Standing;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many stand at each state, by group, with a bar; every number leads to its list. */
final class Funnel extends Div {

    private final Words words;
    private final Edition edition;
    private final List<Standing> all;

    Funnel(Words words, Edition edition, List<Standing> all) {
        this.words = words;
        this.edition = edition;
        this.all = all;
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassNames("funnel", "stacked");
        table.setCaptionText(words.of("organizer.funnel.caption"));
        table.getHead().add(head());
        for (SubmissionState state : SubmissionState.values()) {
            long count = count(EnumSet.of(state), Optional.empty());
            if (count > 0) {
                table.getBody().add(row(words.of("state", state), EnumSet.of(state), count));
            }
        }
        NativeTableRow total = row(words.of("organizer.funnel.total"), Set.of(), sum(all));
        total.addClassName("total");
        table.getBody().add(total);
        add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow();
        head.add(header(words.of("organizer.column.state"), "col"), header(words.of("organizer.funnel.number"), "col"));
        for (Group group : Group.values()) {
            head.add(header(words.of("group", group), "col"));
        }
        return head;
    }

    private NativeTableRow row(String name, Set<SubmissionState> states, long count) {
        NativeTableRow row = new NativeTableRow();
        NativeTableCell number = new NativeTableCell(Address.submissions(words.number(count), edition, states,
                Optional.empty()));
        number.addClassName("number");
        if (!states.isEmpty()) {
            Span bar = new Span();
            bar.addClassName("bar");
            bar.getStyle().set("--share", String.valueOf(Math.round(1000.0 * count / sum(all)) / 10.0));
            bar.getElement().setAttribute("aria-hidden", "true");
            number.add(bar);
        }
        row.add(header(name, "row"), number);
        for (Group group : Group.values()) {
            long each = count(states, Optional.of(group));
            NativeTableCell cell = each == 0 ? new NativeTableCell("–")
                    : new NativeTableCell(Address.submissions(words.number(each), edition, states, Optional.of(group)));
            cell.addClassNames("number", "of-group");
            cell.getElement().setAttribute("data-label", words.of("group", group));
            row.add(cell);
        }
        return row;
    }

    private long count(Set<SubmissionState> states, Optional<Group> group) {
        return all.stream().filter(one -> states.isEmpty() || states.contains(one.state()))
                .filter(one -> group.isEmpty() || one.group().equals(group)).mapToLong(Standing::count).sum();
    }

    static long sum(List<Standing> all) {
        return all.stream().mapToLong(Standing::count).sum();
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
