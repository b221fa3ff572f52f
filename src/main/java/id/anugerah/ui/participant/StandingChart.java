package id.anugerah.ui.participant;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import id.anugerah.outcome.Standing;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import java.util.Locale;

/**
 * The own points of each aspect beside the group's median and best, in percent of what the aspect can earn; the same in a table
 * below. Median and best differ by shape, not only by colour.
 */
final class StandingChart extends Div {

    private static final int ROW = 56;
    private static final int TOP = 34;
    private static final int WIDTH = 360;
    private static final int PAD = 8; // room for the marks that stand on the edge

    private final transient Words words;

    StandingChart(Words words, Standing standing) {
        this.words = words;
        addClassName("aspects-beside");
        Html drawing = new Html(svg(standing));
        Div table = new Div(table(standing));
        table.addClassName("table-box");
        add(drawing, table);
    }

    private String svg(Standing standing) {
        StringBuilder svg = new StringBuilder("<div><svg class='standing-chart' role='img' viewBox='0 0 %d %d' aria-label='%s'>"
                .formatted(WIDTH, TOP + standing.lines().size() * ROW, escaped(words.of("participant.standing.alt"))));
        legend(svg);
        int y = TOP;
        for (Standing.Line line : standing.lines()) {
            double own = x(line, line.own());
            svg.append("<text x='%d' y='%d'>%s</text>".formatted(PAD, y + 16, escaped(line.aspect().id() + " · "
                    + words.of("participant.standing.of", words.of(line.own()), line.aspect().weight()))));
            svg.append("<rect class='standing-ground' x='%d' y='%d' width='%d' height='16' rx='2'/>".formatted(PAD, y + 24, WIDTH - 2 * PAD));
            svg.append(format("<rect class='standing-own' x='%d' y='%d' width='%.1f' height='16' rx='2'/>", PAD, y + 24, own - PAD));
            for (String part : new String[] {"standing-halo", "standing-median"}) { // its edge is seen on the bar too
                svg.append(format("<path class='%s' d='M%.1f %d v24'/>", part, x(line, line.median()), y + 20));
            }
            svg.append(format("<path class='standing-best' d='M%.1f %d l6 -6 -6 -6 -6 6z'/>", x(line, line.best()), y + 38));
            y += ROW;
        }
        return svg.append("</svg></div>").toString();
    }

    private void legend(StringBuilder svg) {
        svg.append("<rect class='standing-own' x='8' y='6' width='14' height='12' rx='2'/><text x='28' y='17'>%s</text>"
                .formatted(escaped(words.of("participant.standing.own"))));
        svg.append("<path class='standing-median' d='M128 2 v20'/><text x='136' y='17'>%s</text>"
                .formatted(escaped(words.of("participant.standing.median"))));
        svg.append("<path class='standing-best' d='M256 18 l6 -6 -6 -6 -6 6z'/><text x='268' y='17'>%s</text>"
                .formatted(escaped(words.of("participant.standing.best"))));
    }

    private static double x(Standing.Line line, Score points) {
        return PAD + (WIDTH - 2 * PAD) * points.rounded(4).doubleValue() / Math.max(1, line.aspect().weight());
    }

    private NativeTable table(Standing standing) {
        NativeTable table = new NativeTable();
        table.setCaptionText(words.of("participant.standing"));
        table.addClassNames("table", "points");
        NativeTableRow head = table.getHead().addRow();
        Cells.column(head, words.of("participant.standing.aspect"), false);
        Cells.column(head, words.of("participant.standing.own"), true);
        Cells.column(head, words.of("participant.standing.median"), true);
        Cells.column(head, words.of("participant.standing.best"), true);
        NativeTableBody body = table.addBody();
        for (Standing.Line line : standing.lines()) {
            NativeTableRow row = body.addRow();
            Cells.rowHead(row, words.of("participant.standing.weighted", line.aspect().id(), words.of(line.aspect().title()),
                    line.aspect().weight()));
            Cells.number(row, words.of("participant.standing.own"), words.of(line.own()));
            Cells.number(row, words.of("participant.standing.median"), words.of(line.median()));
            Cells.number(row, words.of("participant.standing.best"), words.of(line.best()));
        }
        return table;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }
}
