package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.InsightBeat;
import id.anugerah.mining.Bottleneck;
import id.anugerah.mining.ProcessCourse;
import id.anugerah.mining.ProcessFigures;
import id.anugerah.mining.Scope;
import id.anugerah.mining.StepKind;
import id.anugerah.shared.Refused;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.ui.organizer.WatchTabs;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A process as its diagram, with how many stand where or how long they stay, where it is held up, and the same as a table. */
@Route("penyelenggara/proses")
@RolesAllowed({"ORGANIZER", "AUDITOR", "ADMINISTRATOR"})
class ProcessView extends InsightPage<ProcessView.Seen> {

    /** Drawn anew when a number has changed, not because those who wait have waited a little longer. */
    record Seen(Optional<ProcessFigures> figures) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen && seen.counts().equals(counts());
        }

        @Override
        public int hashCode() {
            return counts().hashCode();
        }

        private List<Object> counts() {
            return figures.map(all -> List.<Object>of(all.versions(), all.cases(), all.steps().stream().map(step -> List.of(step.standing(),
                    step.incidents(), step.durations().finished())).toList())).orElse(List.of());
        }
    }

    private final transient ProcessCourse course;
    private final Div choice = new Div();
    private final Div drawing = new Div();
    private transient Scope scope;
    private transient Scope drawn;
    private transient ProcessDiagram diagram;
    private String view = "";
    private String looked = "";

    public ProcessView(Words words, Editions editions, InsightBeat beat, Clock clock, ProcessCourse course) {
        super(words, editions, beat, clock, "proses");
        this.course = course;
        drawing.addClassName("process-drawing");
        choice.addClassName("insight");
    }

    @Override
    protected String tab(String name) {
        return WatchTabs.PROCESS;
    }

    @Override
    protected void begin(Edition edition) {
        super.begin(edition);
        drawn = null;
        drawing.removeAll();
        addComponentAtIndex(getComponentCount() - 1, choice);
        addComponentAtIndex(getComponentCount() - 1, drawing);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        scope = ProcessAddress.scope(edition, asked);
        view = asked.getSingleParameter(ProcessAddress.VIEW).filter(ProcessAddress.DURATIONS::equals).orElse("");
        super.show(edition, asked);
    }

    @Override
    protected Seen read(Edition edition) {
        try {
            return new Seen(Optional.of(course.figures(scope)));
        } catch (Refused none) {
            return new Seen(Optional.empty());
        }
    }

    @Override
    protected void draw(Div body, Edition edition, Seen seen, QueryParameters asked) {
        choice.removeAll();
        choice.add(new ProcessChoice(words(), edition, scope, course.processes(), seen.figures(), view));
        if (seen.figures().isEmpty()) {
            drawing.removeAll();
            drawn = null;
            body.add(empty(words().of("insight.proses.unknown")));
            return;
        }
        ProcessFigures figures = seen.figures().get();
        List<StepRow> rows = StepRow.of(figures);
        boolean other = !scope.equals(drawn);
        if (other) {
            drawn = scope;
            diagram = new ProcessDiagram(words(), ProcessAddress.name(words(), scope.process()), DiagramFile.of(course.diagram(scope), words().locale()));
        }
        StepMarks marks = new StepMarks(words());
        diagram.mark(view.isEmpty() ? marks.counts(rows) : marks.durations(rows));
        if (other || !view.equals(looked)) { // a new number moves nothing under the reader's eyes
            looked = view;
            diagram.look(StepRow.striking(rows, view.isEmpty(), figures.bottleneck()));
        }
        if (other) {
            drawing.removeAll();
            drawing.add(diagram);
        }
        choice.add(sentence(figures));
        body.add(new H2(words().of("insight.proses.table")), new StepTable(words(), edition, scope)
                        .of(rows, asked.getSingleParameter(ProcessAddress.SORT).orElse(""), view), exact("insight.proses.how"),
                new H2(words().of("insight.proses.versions")), versions(edition, figures),
                new H2(words().of("insight.proses.xes")), exact("insight.proses.xes.what"), export(edition));
    }

    private Component sentence(ProcessFigures figures) {
        Div said = new Div();
        Paragraph first = new Paragraph(figures.bottleneck().map(one -> said("insight.proses.bottleneck", one))
                .orElseGet(() -> words().of(figures.cases() == 0 ? "insight.proses.nobody" : "insight.proses.tooFew", ProcessFigures.FEWEST)));
        first.addClassName("forecast");
        said.add(first);
        figures.bottleneck().filter(one -> one.box().kind() == StepKind.EVENT).flatMap(event -> figures.bottleneckOfWork())
                .filter(one -> one.percent() > 0).ifPresent(one -> said.add(new Paragraph(said("insight.proses.bottleneck.work", one))));
        return said;
    }

    private String said(String key, Bottleneck one) {
        DurationWords lengths = new DurationWords(words());
        return words().of(key, words().of(one.box().name()), lengths.of(one.mean()), lengths.of(one.whole()), one.percent());
    }

    private Sheet versions(Edition edition, ProcessFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.proses.versions.caption"), List.of(words().of("insight.proses.version"),
                words().of("insight.proses.deployed"), words().of("insight.proses.running"), words().of("insight.proses.over")));
        figures.versions().forEach(one -> sheet.row(Cell.text(words().of("operations.version", one.version())),
                Cell.text(words().briefMoment(one.deployedAt(), edition.zone())), Cell.figure(words().number(one.running()), one.running()),
                Cell.figure(words().number(one.finished()), one.finished())));
        return sheet.exported("proses-versi", edition);
    }

    private Component export(Edition edition) {
        Anchor link = new Anchor("dokumen/proses/" + edition.id() + "/" + scope.process(), words().of("insight.proses.xes.get"));
        link.setRouterIgnore(true);
        link.addClassName("export");
        return new Paragraph(link);
    }

    private Component exact(String key) {
        Paragraph said = new Paragraph(words().of(key));
        said.addClassName("exact");
        return said;
    }
}
