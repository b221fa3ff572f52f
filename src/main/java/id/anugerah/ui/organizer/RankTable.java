package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.edition.Edition;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;

/** One group's ranking. For a shortlist with the line of the cut; far below the line only on request. */
final class RankTable extends Div {

    private static final int BELOW_THE_LINE = 10;

    private final Words words;
    private final Edition edition;
    private final boolean awards;
    private final List<DecisionList.Line> lines;
    private final NativeTableBody body;

    RankTable(Words words, Edition edition, DecisionList list, Group group, boolean awards) {
        this.words = words;
        this.edition = edition;
        this.awards = awards;
        this.lines = list.of(group);
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassNames("rank-table", "stacked");
        table.setCaptionText(words.of("organizer.rank.caption", words.of("group", group)));
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("rank", "body", "points", "decidedBy", awards ? "category" : "outcome")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("organizer.rank." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("col-" + column);
            head.add(cell);
        }
        table.getHead().add(head);
        body = table.getBody();
        add(table);
        int cut = list.quota(group).map(quota -> Math.min(quota, lines.size())).orElse(lines.size());
        int first = awards ? lines.size() : Math.min(lines.size(), cut + BELOW_THE_LINE);
        rows(0, cut);
        list.quota(group).ifPresent(this::line);
        rows(cut, first);
        if (first < lines.size()) {
            more(first);
        }
    }

    private void rows(int from, int to) {
        for (int i = from; i < to; i++) {
            body.add(row(i));
        }
    }

    private void line(int quota) {
        NativeTableCell cell = new NativeTableCell(words.of("organizer.rank.cut", quota));
        cell.getElement().setAttribute("colspan", "5");
        if (lines.size() > quota && !lines.get(quota).decidedBy().equals("points")) {
            cell.add(new Span(" " + words.of("organizer.rank.tieOnLine", decider(lines.get(quota).decidedBy()))));
        }
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("cut");
        body.add(row);
    }

    private void more(int from) {
        Button more = new Button(words.of("organizer.rank.more", lines.size() - from));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> {
            rows(from, lines.size());
            remove(more);
        });
        add(more);
    }

    private NativeTableRow row(int index) {
        DecisionList.Line line = lines.get(index);
        NativeTableRow row = new NativeTableRow(cell("rank", new Span(String.valueOf(line.rank()))), body(line),
                points(index), cell("decidedBy", new Span(behind(index))), outcome(index));
        row.addClassName(line.selected() ? "in" : "out");
        return row;
    }

    private NativeTableCell body(DecisionList.Line line) {
        Span name = new Span(line.body());
        name.addClassName("rank-name");
        NativeTableCell cell = cell("body", name);
        cell.add(Address.submission(line.reference(), edition));
        return cell;
    }

    /** Two decimals; the exact fraction too where two decimals look like a tie and are none. */
    private NativeTableCell points(int index) {
        DecisionList.Line line = lines.get(index);
        NativeTableCell cell = cell("points", new Span(words.of(line.points())));
        cell.setTitle(line.points().toString());
        boolean looksTied = looksTied(index - 1, index) || looksTied(index, index + 1);
        if (looksTied) {
            Span exact = new Span("= " + line.points());
            exact.addClassName("exact");
            cell.add(exact);
        }
        return cell;
    }

    private boolean looksTied(int a, int b) {
        return a >= 0 && b < lines.size() && !lines.get(a).points().equals(lines.get(b).points())
                && lines.get(a).points().rounded(2).equals(lines.get(b).points().rounded(2));
    }

    private NativeTableCell outcome(int index) {
        DecisionList.Line line = lines.get(index);
        Optional<String> text = awards ? line.category().map(category -> words.of("category." + category))
                : Optional.of(words.of(line.selected() ? "organizer.rank.in"
                : index > 0 && lines.get(index - 1).selected() ? "organizer.rank.next" : "organizer.rank.out"));
        Span badge = new Span(text.orElse("–"));
        if (line.selected()) {
            badge.getElement().getThemeList().add("badge success");
        }
        return cell(awards ? "category" : "outcome", badge);
    }

    /** What sets the line behind the one above. */
    private String behind(int index) {
        String step = lines.get(index).decidedBy();
        if (index == 0 || step.isEmpty()) {
            return "–";
        }
        return step.equals("points") ? words.of("organizer.behind.points",
                words.of(lines.get(index - 1).points().minus(lines.get(index).points())))
                : words.of("organizer.behind.tie", decider(step));
    }

    /** A step of the tie rule in words. */
    private String decider(String step) {
        return step.startsWith("aspect:") ? words.of("organizer.decider.aspect", step.substring("aspect:".length()))
                : words.of("organizer.decider." + step.replace(':', '.'));
    }

    private NativeTableCell cell(String column, Span content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", words.of("organizer.rank." + column));
        return cell;
    }
}
