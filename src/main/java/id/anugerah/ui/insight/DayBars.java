package id.anugerah.ui.insight;

import com.vaadin.flow.component.Html;
import id.anugerah.insight.EvaluationFigures;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Locale;

/** A bar for each of the last days with its number on top; the table below has every day. */
final class DayBars {

    private static final int MOST = 21;
    private static final int WIDTH = 400;
    private static final int TOP = 20;
    private static final int BOTTOM = 130;

    private DayBars() {
    }

    /** @param days in order, at least one */
    static Html of(Words words, SliceWords slices, String name, List<EvaluationFigures.Day> days) {
        List<EvaluationFigures.Day> last = days.subList(Math.max(0, days.size() - MOST), days.size());
        long most = Math.max(1, last.stream().mapToLong(EvaluationFigures.Day::verified).max().orElse(1));
        double step = Math.min(60, (double) WIDTH / last.size());
        StringBuilder svg = new StringBuilder("<figure class='line-chart'><svg role='img' viewBox='0 0 %d 160' aria-label='%s'>"
                .formatted(WIDTH, Figures.escaped(words.of("insight.chart.alt", name))));
        for (int i = 0; i < last.size(); i++) {
            double height = (BOTTOM - TOP) * (double) last.get(i).verified() / most;
            svg.append(String.format(Locale.ROOT, "<rect class='column' x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='2'/>"
                            + "<text class='middle' x='%.1f' y='%.1f'>%s</text>", i * step + step * 0.1, BOTTOM - height, step * 0.8,
                    Math.max(1, height), (i + 0.5) * step, BOTTOM - height - 5, words.number(last.get(i).verified())));
        }
        svg.append("<text x='2' y='150'>%s</text><text class='end' x='%.0f' y='150'>%s</text>".formatted(Figures.escaped(slices.day(last.get(0).day())),
                Math.max(step * last.size() - 2, 180), last.size() > 1 ? Figures.escaped(slices.day(last.get(last.size() - 1).day())) : ""));
        return new Html(svg.append("</svg></figure>").toString());
    }
}
