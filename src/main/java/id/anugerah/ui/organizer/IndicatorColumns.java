package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Span;
import id.anugerah.agreement.Accord;
import id.anugerah.agreement.IndicatorAccord;
import id.anugerah.agreement.Interval;
import id.anugerah.agreement.Kappa;
import id.anugerah.agreement.Weighting;
import id.anugerah.ui.organizer.FigureColumn.Export;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Agreement for each indicator. Where there is no kappa, a row stands below all others that have one. */
final class IndicatorColumns {

    private IndicatorColumns() {
    }

    /** @param titles of an indicator, in the language of the screen */
    static List<FigureColumn<IndicatorAccord>> of(FigureWords figures, Function<IndicatorAccord, String> titles) {
        Comparator<IndicatorAccord> natural = Comparator.comparing(IndicatorAccord::kind)
                .thenComparing(one -> one.indicator().substring(0, 1)).thenComparing(one -> one.indicator().length())
                .thenComparing(IndicatorAccord::indicator);
        return List.of(
                new FigureColumn<>("indicator", natural, false, one -> {
                    Span name = new Span(new Span(kind(figures, one) + " " + one.indicator()), figures.small(titles.apply(one)));
                    name.addClassName("figure-name");
                    return name;
                }, List.of(new Export<>("kind", one -> kind(figures, one)), new Export<>("indicator", IndicatorAccord::indicator),
                        new Export<>("title", titles::apply))),
                FigureColumn.plain("pairs", Comparator.comparing(one -> one.accord().pairs()), true,
                        one -> new Span(figures.words().number(one.accord().pairs())), one -> one.accord().pairs()),
                exact(figures, IndicatorAccord::accord),
                kappa("kappa", figures, IndicatorAccord::accord, Weighting.NONE, false),
                kappa("weighted", figures, IndicatorAccord::accord, Weighting.LINEAR, true));
    }

    static <R> FigureColumn<R> exact(FigureWords figures, Function<R, Accord> accord) {
        return FigureColumn.plain("exact", Comparator.comparing((R row) -> accord.apply(row).exact().orElse(2)), false,
                row -> new Span(figures.share(accord.apply(row))),
                row -> accord.apply(row).exact().isPresent() ? (Object) accord.apply(row).exact().getAsDouble() : null);
    }

    static <R> FigureColumn<R> kappa(String key, FigureWords figures, Function<R, Accord> accord, Weighting weighting,
                                     boolean interval) {
        Function<R, Kappa> kappa = row -> accord.apply(row).kappa(weighting);
        List<Export<R>> exports = new java.util.ArrayList<>(List.of(
                new Export<>(key, row -> kappa.apply(row).measured() ? (Object) kappa.apply(row).value() : null)));
        if (interval) {
            exports.add(new Export<>(key + "Low", row -> kappa.apply(row).interval().map(Interval::low).orElse(null)));
            exports.add(new Export<>(key + "High", row -> kappa.apply(row).interval().map(Interval::high).orElse(null)));
        }
        return new FigureColumn<>(key, Comparator.comparing((R row) -> kappa.apply(row).measured() ? kappa.apply(row).value() : 2),
                false, row -> figures.cell(accord.apply(row), weighting, interval), exports);
    }

    private static String kind(FigureWords figures, IndicatorAccord one) {
        return figures.words().of("kind.short", one.kind());
    }
}
