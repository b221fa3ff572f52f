package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.agreement.IntraclassCorrelation;
import id.anugerah.agreement.JurorFigures;
import id.anugerah.agreement.JuryAgreement;
import id.anugerah.agreement.JuryReport;
import id.anugerah.agreement.PanelFigures;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.shared.NameOrder;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How the jurors of each panel agree, how severe each is beside the others, and what one juror does to the ranks. */
@Route("penyelenggara/statistik-juri")
@StyleSheet("context://design/agreement.css")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class JuryFiguresView extends EditionPage {

    static final String PANELS = "panel";
    static final String JURORS = "juri";

    private final transient JuryAgreement agreement;
    private final transient FigureWords figures;
    private final Div tables = new Div();

    public JuryFiguresView(Words words, Editions editions, JuryAgreement agreement) {
        super(words, editions, "juryFigures.title");
        this.agreement = agreement;
        this.figures = new FigureWords(words);
    }

    @Override
    protected void begin(Edition edition) {
        Paragraph lead = new Paragraph(words().of("juryFigures.lead"));
        lead.addClassName("lead");
        add(lead, tables);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        JuryReport report = agreement.of(edition.id());
        tables.removeAll();
        if (report.jurors().isEmpty()) {
            tables.add(empty(words().of("juryFigures.none")));
            return;
        }
        table("panels", PANELS, edition, asked, report.panels(), panelColumns());
        table("jurors", JURORS, edition, asked, report.jurors(), jurorColumns(report));
        tables.add(new H2(words().of("juryFigures.how")), new Paragraph(words().of("juryFigures.how.correlation")),
                new Paragraph(words().of("juryFigures.how.severity")), new Paragraph(words().of("juryFigures.how.effect")));
    }

    private <R> void table(String name, String parameter, Edition edition, QueryParameters asked, List<R> rows,
                           List<FigureColumn<R>> columns) {
        FigureTable<R> table = new FigureTable<>(words(), words().of("juryFigures." + name + ".caption"), columns, order -> {
            Map<String, String> orders = new HashMap<>();
            List.of(PANELS, JURORS).forEach(each -> asked.getSingleParameter(each).ifPresent(was -> orders.put(each, was)));
            orders.put(parameter, order);
            orders.put(Address.EDITION, edition.code());
            getUI().ifPresent(ui -> ui.navigate(JuryFiguresView.class, QueryParameters.simple(orders)));
        });
        table.addClassName("figures-" + name);
        tables.add(new H2(words().of("juryFigures." + name)), new Paragraph(words().of("juryFigures." + name + ".lead")), table);
        table.show(rows, asked.getSingleParameter(parameter).orElse(""));
    }

    private List<FigureColumn<PanelFigures>> panelColumns() {
        return List.of(
                FigureColumn.plain("panel", Comparator.comparing(PanelFigures::name, NameOrder.NATURAL), false,
                        one -> VerifierColumns.name(one.name()), PanelFigures::name),
                FigureColumn.plain("sessions", Comparator.comparing(PanelFigures::sessions), true,
                        one -> new Span(words().number(one.sessions())), PanelFigures::sessions),
                correlation("single", IntraclassCorrelation::single),
                correlation("average", IntraclassCorrelation::average));
    }

    private FigureColumn<PanelFigures> correlation(String key, ToDoubleFunction<IntraclassCorrelation> value) {
        return FigureColumn.plain(key, Comparator.comparing(one -> one.correlation().map(value::applyAsDouble).orElse(-2.0)), true,
                one -> correlation(one.correlation(), value), one -> one.correlation().map(value::applyAsDouble).orElse(null));
    }

    private Component correlation(Optional<IntraclassCorrelation> found, ToDoubleFunction<IntraclassCorrelation> value) {
        return found.<Component>map(icc -> new Span(new Span(icc.single() <= 0 ? words().of("juryFigures.noAgreement")
                : figures.number(value.applyAsDouble(icc))), figures.small(words().of("juryFigures.basis", icc.targets(), icc.raters()))))
                .orElseGet(() -> figures.small(words().of("juryFigures.tooFew")));
    }

    private List<FigureColumn<JurorFigures>> jurorColumns(JuryReport report) {
        SeverityBar.Scale scale = SeverityBar.Scale.around(report.jurors().stream().map(JuryFiguresView::severity).toList());
        return List.of(
                FigureColumn.plain("juror", Comparator.comparing(JurorFigures::name, NameOrder.NATURAL), false,
                        one -> VerifierColumns.name(one.name()), JurorFigures::name),
                FigureColumn.plain("sessions", Comparator.comparing(one -> one.differences().size()), true,
                        one -> new Span(words().number(one.differences().size())), one -> one.differences().size()),
                FigureColumn.plain("jurorSeverity", Comparator.comparing(one -> one.differences().mean()), false,
                        one -> new SeverityBar(figures, severity(one), "juryFigures.oneSession", scale), one -> one.differences().mean()),
                FigureColumn.plain("effect", Comparator.comparing(one -> one.effect().moved()), true, this::effect,
                        one -> one.effect().moved()));
    }

    private Component effect(JurorFigures one) {
        return one.effect().moved() == 0 ? new Span(words().of("juryFigures.noEffect"))
                : new Span(words().of("juryFigures.effect", one.effect().moved(), one.effect().furthest()));
    }

    private static SeverityBar.Severity severity(JurorFigures one) {
        return new SeverityBar.Severity(one.differences().mean(), one.severity());
    }
}
