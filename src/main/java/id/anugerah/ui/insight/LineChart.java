package id.anugerah.ui.insight;

import com.vaadin.flow.component.Html;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two lines over days: a whole one with dots where this edition is, a dashed one for the edition before. Whoever cannot tell
 * the colours tells the dashes; whoever hears the page has the table.
 */
final class LineChart {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 246;
    private static final int LEFT = 46;
    private static final int TOP = 46;
    private static final int BOTTOM = 212;
    private static final int RIGHT = 392;

    /** @param theirs absent values are not drawn, like those of {@code mine} */
    record Point(int x, Optional<Long> mine, Optional<Long> theirs) {
    }

    private LineChart() {
    }

    /** @param points in order of x, at least one. @param tick writes an x below the axis */
    static Html of(Words words, String name, String mine, Optional<String> theirs, List<Point> points, Function<Integer, String> tick) {
        long top = nice(points.stream().flatMap(point -> java.util.stream.Stream.of(point.mine(), point.theirs()))
                .flatMap(Optional::stream).mapToLong(Long::longValue).max().orElse(0));
        int first = points.get(0).x();
        int last = Math.max(first + 1, points.get(points.size() - 1).x());
        StringBuilder svg = new StringBuilder("<figure class='line-chart'><figcaption>%s</figcaption><svg role='img' viewBox='0 0 %d %d' aria-label='%s'>"
                .formatted(Figures.escaped(name), WIDTH, HEIGHT, Figures.escaped(words.of("insight.chart.alt", name))));
        legend(svg, mine, theirs);
        for (int i = 0; i <= 2; i++) {
            double y = y(top * i / 2, top);
            svg.append(format("<path class='grid' d='M%d %.1f H%d'/><text class='end' x='%d' y='%.1f'>%s</text>", LEFT, y, RIGHT, LEFT - 6, y + 4,
                    words.number(top * i / 2)));
        }
        int step = Math.max(1, (last - first) / 3);
        for (int x = last > 0 && first < 0 ? 0 : last; x >= first; x -= step) {
            svg.append(format("<text class='%s' x='%.1f' y='%d'>%s</text>", x(x, first, last) > RIGHT - 20 ? "end" : "middle",
                    x(x, first, last), BOTTOM + 20, Figures.escaped(tick.apply(x))));
        }
        line(svg, "theirs", points, Point::theirs, first, last, top);
        line(svg, "mine", points, Point::mine, first, last, top);
        return new Html(svg.append("</svg></figure>").toString());
    }

    private static void legend(StringBuilder svg, String mine, Optional<String> theirs) {
        svg.append("<path class='mine' d='M%d 10 h28'/><circle class='dot' cx='%d' cy='10' r='3'/><text x='%d' y='14'>%s</text>"
                .formatted(LEFT, LEFT + 14, LEFT + 34, Figures.escaped(shortened(mine))));
        theirs.ifPresent(name -> svg.append("<path class='theirs' d='M%d 28 h28'/><text x='%d' y='32'>%s</text>"
                .formatted(LEFT, LEFT + 34, Figures.escaped(shortened(name)))));
    }

    private static String shortened(String name) {
        return name.length() <= 44 ? name : name.substring(0, 43) + "…";
    }

    private static void line(StringBuilder svg, String kind, List<Point> points, Function<Point, Optional<Long>> value, int first,
                             int last, long top) {
        StringBuilder path = new StringBuilder();
        double[] end = null;
        for (Point point : points) {
            if (value.apply(point).isPresent()) {
                end = new double[] {x(point.x(), first, last), y(value.apply(point).get(), top)};
                path.append(format("%s%.1f %.1f", path.isEmpty() ? "M" : " L", end[0], end[1]));
            }
        }
        if (end != null) {
            svg.append("<path class='%s' d='%s'/>".formatted(kind, path));
            if (kind.equals("mine")) {
                svg.append(format("<circle class='dot' cx='%.1f' cy='%.1f' r='4'/>", end[0], end[1]));
            }
        }
    }

    private static double x(int x, int first, int last) {
        return LEFT + (RIGHT - LEFT) * (double) (x - first) / (last - first);
    }

    private static double y(long value, long top) {
        return BOTTOM - (BOTTOM - TOP) * (double) value / top;
    }

    /** The next even number of the kinds 2, 4, 10, 20, 40, 100 …: half of it is whole. */
    static long nice(long most) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {2, 4, 6, 10}) {
                if (step * ten >= most && step * ten > 1) {
                    return step * ten;
                }
            }
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
