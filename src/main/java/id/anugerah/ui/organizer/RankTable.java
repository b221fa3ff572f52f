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
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.release.CutStudy;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One group's ranking. For a shortlist with the line of the cut; far below the line only on request. */
final class RankTable extends Div {

    private static final int BELOW_THE_LINE = 10;

    private final Words words;
    private final Edition edition;
    private final boolean awards;
    private final List<DecisionList.Line> lines;
    private final transient Optional<CutStudy> study;
    private final NativeTableBody body;

    RankTable(Words words, DecisionCase decision, Group group) {
        DecisionList list = decision.list();
        this.words = words;
        this.edition = decision.edition();
        this.awards = decision.kind() == ReleaseKind.AWARDS;
        this.lines = list.of(group);
        this.study = decision.study();
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassNames("rank-table", "stacked");
        if (study.isPresent()) {
            table.addClassName("cut-table");
        }
        table.setCaptionText(words.of("organizer.rank.caption", words.of("group", group)));
        NativeTableRow head = new NativeTableRow();
        for (String column : columns()) {
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

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("rank", "body", "points", "decidedBy"));
        if (study.isPresent()) {
            columns.add("toLine");
        }
        if (shares()) {
            columns.add("share");
        }
        columns.add(awards ? "category" : "outcome");
        return columns;
    }

    private boolean shares() {
        return study.filter(known -> known.resampled().enough()).isPresent();
    }

    private void rows(int from, int to) {
        for (int i = from; i < to; i++) {
            body.add(row(i));
        }
    }

    private void line(int quota) {
        NativeTableCell cell = new NativeTableCell(words.of("organizer.rank.cut", quota));
        cell.getElement().setAttribute("colspan", String.valueOf(columns().size()));
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
                points(line), cell("decidedBy", new Span(behind(index))));
        study.map(known -> known.standings().get(line.reference())).ifPresent(standing -> {
            row.add(cell("toLine", new Span(standing.toLine().map(words::of).orElse("–"))));
            if (shares()) {
                row.add(share(standing));
            }
        });
        row.add(outcome(index));
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

    /** Two decimals; the exact fraction too where two decimals are not all. */
    private NativeTableCell points(DecisionList.Line line) {
        NativeTableCell cell = cell("points", new Span(words.of(line.points())));
        if (!Score.parse(line.points().rounded(2).toString()).equals(line.points())) {
            Span exact = new Span("= " + line.points());
            exact.addClassName("exact");
            cell.add(exact);
        }
        return cell;
    }

    private NativeTableCell share(CutStudy.Standing standing) {
        return cell("share", new Span(standing.rounds().map(in -> words.of("organizer.rank.percent",
                Score.of(in).times(new Score(100, study.orElseThrow().resampled().rounds())).rounded(0))).orElse("–")));
    }

    private NativeTableCell outcome(int index) {
        DecisionList.Line line = lines.get(index);
        Optional<String> text = awards ? line.category().map(category -> words.award(edition.id(), category))
                : Optional.of(words.of(line.selected() ? "organizer.rank.in"
                : index > 0 && lines.get(index - 1).selected() ? "organizer.rank.next" : "organizer.rank.out"));
        Span badge = new Span(text.orElse("–"));
        if (line.selected()) {
            badge.getElement().getThemeList().add("badge success");
        }
        NativeTableCell cell = cell(awards ? "category" : "outcome", badge);
        if (study.map(known -> known.standings().get(line.reference())).filter(CutStudy.Standing::borderline).isPresent()) {
            Span near = new Span(VaadinIcon.WARNING.create(), new Span(words.of("organizer.rank.borderline")));
            near.getElement().getThemeList().add("badge contrast");
            cell.add(near);
        }
        return cell;
    }

    /** What sets the line behind the one above. */
    private String behind(int index) {
        String step = lines.get(index).decidedBy();
        if (index == 0 || step.isEmpty()) {
            return "–";
        }
        return step.equals("points") ? words.of("organizer.behind.points",
                words.of(lines.get(index - 1).points().minus(lines.get(index).points())))
                : study.flatMap(known -> known.standings().get(lines.get(index).reference()).tie())
                .map(tie -> words.of("organizer.behind.tieOf", decider(step), words.of(tie.own()), words.of(tie.before())))
                .orElseGet(() -> words.of("organizer.behind.tie", decider(step)));
    }

    /** A step of the tie rule in words. */
    private String decider(String step) {
        return decider(words, step);
    }

    static String decider(Words words, String step) {
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
