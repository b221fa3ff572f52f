package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.agreement.Interval;
import id.anugerah.agreement.VerifierFigures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mean change of a verifier as a mark on a line with nought in it, its interval as a bar, and the numbers beside. */
final class SeverityBar extends Span {

    /** From the strictest to the mildest end of all intervals that are not very wide; always with nought inside. */
    record Scale(double low, double high) {

        static Scale of(List<VerifierFigures> all) {
            return around(all.stream().map(one -> new Severity(one.changes().mean(), one.severity())).toList());
        }

        static Scale around(List<Severity> all) {
            double low = Math.min(-1, all.stream().mapToDouble(one -> within(one, true)).min().orElse(0));
            double high = Math.max(1, all.stream().mapToDouble(one -> within(one, false)).max().orElse(0));
            return new Scale(low, high);
        }

        /** An interval of two opinions may be wider than everything: then the mean alone sets the scale. */
        private static double within(Severity one, boolean low) {
            return one.interval().filter(interval -> interval.high() - interval.low() <= 40)
                    .map(interval -> low ? interval.low() : interval.high()).orElse(one.mean());
        }

        /** Where that lies, from 0 to 100. */
        double place(double points) {
            return Math.max(0, Math.min(100, 100 * (points - low) / (high - low)));
        }
    }

    /** @param interval absent where one number says too little */
    record Severity(double mean, Optional<Interval> interval) {
    }

    SeverityBar(FigureWords figures, VerifierFigures one, Scale scale) {
        this(figures, new Severity(one.changes().mean(), one.severity()), "agreement.oneOpinion", scale);
    }

    /** @param alone the sentence where there is no interval */
    SeverityBar(FigureWords figures, Severity one, String alone, Scale scale) {
        addClassName("severity");
        Div line = new Div();
        line.addClassName("severity-line");
        line.getElement().setAttribute("aria-hidden", "true");
        one.interval().ifPresent(interval -> line.add(range(interval, scale)));
        line.add(mark("severity-nought", scale.place(0)), mark("severity-mean", scale.place(one.mean())));
        Span numbers = new Span(new Span(figures.points(one.mean())),
                figures.small(one.interval().map(figures::pointsInterval).orElse(figures.words().of(alone))));
        numbers.addClassName("severity-numbers");
        add(numbers, line);
    }

    private static Span range(Interval interval, Scale scale) {
        Span range = mark("severity-range", scale.place(interval.low()));
        range.getStyle().set("--width", percent(scale.place(interval.high()) - scale.place(interval.low())));
        return range;
    }

    private static Span mark(String name, double place) {
        Span mark = new Span();
        mark.addClassName(name);
        mark.getStyle().set("--place", percent(place));
        return mark;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
