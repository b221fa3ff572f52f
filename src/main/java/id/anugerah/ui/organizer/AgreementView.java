package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.agreement.Agreement;
import id.anugerah.agreement.AgreementReport;
import id.anugerah.agreement.IndicatorAccord;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instruments;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the verifiers agree, who drifts, and how the work is shared; the order of each table stands in the address. */
@Route("penyelenggara/kesepakatan")
@StyleSheet("context://design/agreement.css")
@RolesAllowed({"ORGANIZER", "AUDITOR", "LEAD_VERIFIER"})
class AgreementView extends EditionPage {

    static final String INDICATORS = "indikator";
    static final String VERIFIERS = "verifikator";
    static final String WORKLOADS = "beban";

    private final transient Agreement agreement;
    private final transient Instruments instruments;
    private final transient Clock clock;
    private final transient FigureWords figures;
    private final transient AgreementWords sentences;
    private final Paragraph counted = new Paragraph();
    private final Paragraph standing = new Paragraph();
    private final Div warnings = new Div();
    private final Div tables = new Div();
    private Map<String, String> orders = Map.of();
    private transient Runnable reorder = () -> { };

    public AgreementView(Words words, Editions editions, Agreement agreement, Instruments instruments, Clock clock) {
        super(words, editions, "agreement.title");
        this.agreement = agreement;
        this.instruments = instruments;
        this.clock = clock;
        this.figures = new FigureWords(words);
        this.sentences = new AgreementWords(figures);
        standing.addClassName("lead");
        counted.addClassName("count");
        counted.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void begin(Edition edition) {
        Button again = new Button(words().of("agreement.again"), VaadinIcon.REFRESH.create(), click -> count(edition));
        Div tools = new Div(again, counted);
        tools.addClassName("tools");
        add(standing, tools, warnings, tables, sentences.explained());
        count(edition);
    }

    /** The first entry has counted already; a new order counts nothing anew. */
    @Override
    protected void show(Edition edition, QueryParameters asked) {
        orders = orders(asked);
        reorder.run();
    }

    private void count(Edition edition) {
        AgreementReport report = agreement.of(edition.id());
        counted.setText(words().of("agreement.counted", words().time(clock.instant(), edition.zone())));
        standing.setText(sentences.standing(report));
        warnings.removeAll();
        warnings.add(new H2(words().of("agreement.drift")), sentences.warnings(report));
        tables.removeAll();
        tables.add(new H2(words().of("agreement.overall")));
        tables.add(report.submissions() == 0 ? empty(words().of("agreement.overall.none")) : sentences.overall(report));
        Runnable indicators = table("indicators", INDICATORS, edition, words().of("agreement.indicators.lead"),
                report.indicators(), indicatorColumns(edition, report));
        Runnable verifiers = table("verifiers", VERIFIERS, edition, words().of("agreement.verifiers.lead"), report.verifiers(),
                VerifierColumns.of(figures, SeverityBar.Scale.of(report.verifiers())));
        Runnable workloads = table("workloads", WORKLOADS, edition, sentences.workloads(report.workloads()),
                report.workloads(), WorkloadColumns.of(figures));
        reorder = () -> List.of(indicators, verifiers, workloads).forEach(Runnable::run);
        reorder.run();
    }

    /** @return what puts its rows into the order that the address asks for */
    private <R> Runnable table(String name, String parameter, Edition edition, String sentence, List<R> rows,
                               List<FigureColumn<R>> columns) {
        tables.add(new H2(words().of("agreement." + name)));
        if (rows.isEmpty()) {
            tables.add(empty(words().of("agreement." + name + ".none")));
            return () -> { };
        }
        tables.add(new Paragraph(sentence));
        FigureTable<R> table = new FigureTable<>(words(), words().of("agreement." + name + ".caption"), columns,
                order -> go(edition, parameter, order));
        table.addClassName("figures-" + name);
        tables.add(table, export(name, parameter, edition, table));
        return () -> table.show(rows, orders.getOrDefault(parameter, ""));
    }

    private List<FigureColumn<IndicatorAccord>> indicatorColumns(Edition edition, AgreementReport report) {
        Map<String, String> titles = new HashMap<>();
        for (ParticipantKind kind : ParticipantKind.values()) {
            List<Indicator> all = report.indicators().isEmpty() ? List.of() : instruments.instrument(
                    kind == ParticipantKind.IP ? edition.ipInstrument() : edition.uppInstrument()).indicators();
            all.forEach(one -> titles.put(kind + one.id(), words().of(one.title())));
        }
        return IndicatorColumns.of(figures, one -> titles.getOrDefault(one.kind() + one.indicator(), ""));
    }

    private void go(Edition edition, String parameter, String order) {
        Map<String, String> asked = new HashMap<>(orders);
        asked.put(parameter, order);
        asked.put(Address.EDITION, edition.code());
        getUI().ifPresent(ui -> ui.navigate(AgreementView.class, QueryParameters.simple(asked)));
    }

    private static Map<String, String> orders(QueryParameters asked) {
        Map<String, String> orders = new HashMap<>();
        for (String each : List.of(INDICATORS, VERIFIERS, WORKLOADS)) {
            asked.getSingleParameter(each).ifPresent(order -> orders.put(each, order));
        }
        return orders;
    }

    private <R> ListFile export(String name, String file, Edition edition, FigureTable<R> table) {
        return ListFile.csv(words().of("agreement." + name + ".export"), "kesepakatan-" + file + "-" + edition.code() + ".csv",
                () -> FigureCsv.of(table.shown(), table.columns(), words()));
    }
}
