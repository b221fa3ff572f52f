package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.mining.Scope;
import id.anugerah.mining.StepKind;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the diagram as a table; each column of figures can be sorted by. */
final class StepTable {

    private static final List<String> COLUMNS = List.of("step", "standing", "incidents", "median", "ninetieth", "waited", "finished", "share");
    private static final List<String> LENGTHS = List.of("median", "ninetieth", "waited");

    private final Words words;
    private final DurationWords lengths;
    private final Edition edition;
    private final Scope scope;

    StepTable(Words words, Edition edition, Scope scope) {
        this.words = words;
        this.lengths = new DurationWords(words);
        this.edition = edition;
        this.scope = scope;
    }

    /** @param sort a column, or anything else for the order of the diagram. @param view what the diagram shows, for the links */
    Sheet of(List<StepRow> rows, String sort, String view) {
        List<String> heads = COLUMNS.stream().map(column -> words.of("insight.proses." + column)).toList();
        Sheet sheet = new Sheet(words, words.of("insight.proses.caption", ProcessAddress.name(words, scope.process())), heads)
                .inFile(COLUMNS.stream().map(column -> words.of("insight.proses." + column)
                        + (LENGTHS.contains(column) ? words.of("insight.proses.inDays") : "")).toList());
        sheet.addClassNames("sheet-wide", "step-figures");
        for (int i = 0; i < COLUMNS.size(); i++) {
            boolean on = COLUMNS.get(i).equals(sort);
            RouterLink link = new RouterLink(heads.get(i), ProcessView.class);
            link.setQueryParameters(ProcessAddress.of(edition, scope, ProcessAddress.VIEW, view, ProcessAddress.SORT, i == 0 ? "" : COLUMNS.get(i)));
            link.setHighlightCondition((shown, event) -> false);
            link.setId("sort-" + COLUMNS.get(i));
            sheet.sortLink(i, link, on && i > 0);
        }
        Stream<StepRow> shown = rows.stream().filter(row -> row.step().known() || row.step().standing() > 0 || row.heat() > 0);
        (COLUMNS.contains(sort) && !sort.equals("step")
                ? shown.sorted(Comparator.comparingLong((StepRow row) -> row.sortedBy(sort)).reversed()) : shown)
                .forEach(row -> sheet.row(cells(row)));
        return sheet.exported("proses-" + scope.process(), edition);
    }

    private List<Cell> cells(StepRow row) {
        String box = row.step().box().id();
        String name = words.of(row.step().box().name());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(row.step().known() ? name : words.of("insight.proses.older", name)));
        cells.add(Cell.number(row.step().standing(), ProcessAddress.standing(words.number(row.step().standing()), edition, scope, box)));
        String failed = words.number(row.step().incidents());
        cells.add(Cell.number(row.step().incidents(), ProcessAddress.incidents(failed, scope, box).<Component>map(link -> link)
                .orElseGet(() -> new Span(failed))));
        if (!row.step().box().kind().waits()) {
            String why = words.of(row.step().box().kind() == StepKind.END ? "insight.proses.end" : "insight.proses.atOnce");
            cells.add(Cell.figure(why, ""));
            Stream.of("–", "–", "–", "–").forEach(none -> cells.add(Cell.figure(none, "")));
            return cells;
        }
        cells.add(row.median().map(one -> Cell.figure(lengths.of(one), file(one.length(), one.atLeast()))).orElse(Cell.figure("–", "")));
        cells.add(row.ninetieth().map(one -> Cell.figure(lengths.of(one), file(one.length(), one.atLeast()))).orElse(Cell.figure("–", "")));
        Optional<java.time.Duration> waited = row.step().durations().waitedSoFar();
        cells.add(waited.map(one -> Cell.figure(lengths.of(one), DurationWords.days(one))).orElse(Cell.figure("–", "")));
        long finished = row.step().durations().finished();
        cells.add(Cell.figure(words.number(finished), finished));
        long share = Math.round(row.share() * 1000);
        cells.add(Cell.figure(Figures.percent(words, share, 1000), Figures.share(share, 1000)).withBar(row.share()));
        return cells;
    }

    private static Object file(java.time.Duration length, boolean atLeast) {
        return atLeast ? "> " + DurationWords.days(length) : DurationWords.days(length);
    }
}
