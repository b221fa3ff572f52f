package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.release.CorrectionEffect;
import id.anugerah.release.CorrectionEffect.Line;
import id.anugerah.release.CorrectionEffect.Move;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a correction changes: who comes, who leaves, and whose points or award are others than announced. */
final class CorrectionTable extends Div {

    private static final List<String> COLUMNS = List.of("body", "before", "after", "effect");

    private final Words words;
    private final UUID edition;

    CorrectionTable(Words words, DecisionCase decision, CorrectionEffect effect) {
        this(words, decision, effect, words.of("organizer.correction.title"), sentence(words, effect));
    }

    /** What has changed since the announcement while the list stands: an objection was upheld, a finalist left. */
    static CorrectionTable since(Words words, DecisionCase decision, CorrectionEffect effect) {
        return new CorrectionTable(words, decision, effect, words.of("organizer.correction.since"),
                words.of(effect.changesTheList() ? "organizer.correction.since.late" : "organizer.correction.since.text"));
    }

    private CorrectionTable(Words words, DecisionCase decision, CorrectionEffect effect, String title, String sentence) {
        this.words = words;
        this.edition = decision.edition().id();
        addClassName("correction");
        add(new H2(title), new Paragraph(sentence));
        List<Move> told = effect.moves().stream().filter(move -> move.changesTheList() || pointsChanged(move)).toList();
        NativeTable table = new NativeTable();
        table.addClassNames("rank-table", "stacked");
        table.setCaptionText(words.of("organizer.correction.caption"));
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("organizer.correction." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        told.forEach(move -> table.getBody().add(row(decision, move)));
        Div box = new Div(table);
        box.addClassName("table-box");
        if (!told.isEmpty()) {
            add(box);
        }
        long others = effect.moves().size() - told.size();
        if (others > 0) {
            add(new Paragraph(words.of("organizer.correction.others", others)));
        }
    }

    /** "Comes: A. Leaves: B." */
    static String sentence(Words words, CorrectionEffect effect) {
        String comes = names(effect, Move::comes);
        String leaves = names(effect, Move::leaves);
        if (comes.isEmpty() && leaves.isEmpty()) {
            return words.of("organizer.correction.same");
        }
        return (comes.isEmpty() ? "" : words.of("organizer.correction.comes", comes))
                + (comes.isEmpty() || leaves.isEmpty() ? "" : " ")
                + (leaves.isEmpty() ? "" : words.of("organizer.correction.leaves", leaves));
    }

    private static String names(CorrectionEffect effect, Predicate<Move> which) {
        return effect.moves().stream().filter(which).map(Move::body).collect(Collectors.joining(", "));
    }

    private static boolean pointsChanged(Move move) {
        return move.before().isPresent() && move.after().isPresent()
                && !move.before().get().points().equals(move.after().get().points());
    }

    private NativeTableRow row(DecisionCase decision, Move move) {
        Span name = new Span(move.body());
        name.addClassName("rank-name");
        NativeTableCell body = cell("body", name);
        body.add(Address.submission(move.reference(), decision.edition()));
        Span effect = new Span(words.of("organizer.correction." + what(move)));
        effect.getElement().getThemeList().add(move.comes() ? "badge success" : move.leaves() ? "badge error" : "badge contrast");
        NativeTableRow row = new NativeTableRow(body, cell("before", new Span(line(move.before()))),
                cell("after", new Span(line(move.after()))), cell("effect", effect));
        row.addClassName(move.leaves() ? "out" : "in");
        return row;
    }

    private static String what(Move move) {
        return move.comes() ? "in" : move.leaves() ? (move.after().isEmpty() ? "gone" : "out")
                : move.changesTheList() ? "other" : "points";
    }

    private String line(Optional<Line> line) {
        return line.map(at -> words.of("organizer.correction.line", at.rank(), words.of(at.points()))
                + at.category().map(category -> " · " + words.award(edition, category)).orElse("")).orElse("–");
    }

    private NativeTableCell cell(String column, Span content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.of("organizer.correction." + column));
        return cell;
    }
}
