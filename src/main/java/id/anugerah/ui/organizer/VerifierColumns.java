package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.agreement.Drift;
import id.anugerah.agreement.Interval;
import id.anugerah.agreement.VerifierFigures;
import id.anugerah.agreement.Weighting;
import id.anugerah.ui.organizer.FigureColumn.Export;
import java.util.Comparator;
import java.util.List;

/** Agreement and severity of each verifier. */
final class VerifierColumns {

    private VerifierColumns() {
    }

    static List<FigureColumn<VerifierFigures>> of(FigureWords figures, SeverityBar.Scale scale) {
        return List.of(
                FigureColumn.plain("verifier", Comparator.comparing(VerifierFigures::name), false, one -> name(one.name()),
                        VerifierFigures::name),
                FigureColumn.plain("opinions", Comparator.comparing(one -> one.changes().size()), true,
                        one -> new Span(figures.words().number(one.changes().size())), one -> one.changes().size()),
                new FigureColumn<>("severity", Comparator.comparing(one -> one.changes().mean()), false,
                        one -> new SeverityBar(figures, one, scale), List.of(
                        new Export<>("severity", one -> one.changes().mean()),
                        new Export<>("severityLow", one -> one.severity().map(Interval::low).orElse(null)),
                        new Export<>("severityHigh", one -> one.severity().map(Interval::high).orElse(null)))),
                new FigureColumn<>("drift", Comparator.comparing(one -> Math.abs(one.drift().difference())), true,
                        one -> drift(figures, one.drift()), List.of(new Export<>("difference", one -> one.drift().difference()),
                        new Export<>("drift", one -> figures.words().of("agreement.drift", one.drift().verdict())))),
                FigureColumn.plain("pairs", Comparator.comparing(one -> one.accord().pairs()), true,
                        one -> new Span(figures.words().number(one.accord().pairs())), one -> one.accord().pairs()),
                IndicatorColumns.exact(figures, VerifierFigures::accord),
                IndicatorColumns.kappa("kappa", figures, VerifierFigures::accord, Weighting.NONE, false),
                IndicatorColumns.kappa("weighted", figures, VerifierFigures::accord, Weighting.LINEAR, false));
    }

    static Span name(String name) {
        Span span = new Span(name);
        span.addClassName("figure-name");
        return span;
    }

    private static Component drift(FigureWords figures, Drift drift) {
        Span word = new Span();
        if (drift.warns()) {
            com.vaadin.flow.component.icon.Icon icon = VaadinIcon.WARNING.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            word.add(icon);
            word.getElement().getThemeList().add("badge error");
        }
        word.add(new Span(figures.words().of("agreement.drift", drift.verdict())));
        Span cell = new Span(word);
        cell.addClassName("drift-cell");
        if (drift.verdict() != Drift.Verdict.TOO_FEW) {
            cell.add(figures.small(figures.words().of("agreement.driftBy", figures.points(drift.difference()))));
        }
        return cell;
    }
}
