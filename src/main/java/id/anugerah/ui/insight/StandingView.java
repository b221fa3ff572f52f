package id.anugerah.ui.insight;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.mining.ProcessCourse;
import id.anugerah.mining.ProcessFigures;
import id.anugerah.mining.Scope;
import id.anugerah.mining.StandingLine;
import id.anugerah.mining.StepFigures;
import id.anugerah.mining.StepKind;
import id.anugerah.shared.Refused;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The cases behind a number of the diagram: who stands at a box, or ended there, longest first. */
@Route(StandingView.PATH)
@RolesAllowed({"ORGANIZER", "AUDITOR", "ADMINISTRATOR"})
@StyleSheet("context://design/insight.css")
class StandingView extends EditionPage {

    static final String PATH = "penyelenggara/proses/kasus";
    private static final int SHOWN = 1_000;

    private final transient ProcessCourse course;
    private final transient Clock clock;
    private final Div body = new Div();

    public StandingView(Words words, Editions editions, ProcessCourse course, Clock clock) {
        super(words, editions, "insight.standing.title");
        this.course = course;
        this.clock = clock;
        body.addClassName("insight");
    }

    @Override
    protected void begin(Edition edition) {
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        body.removeAll();
        Scope scope = ProcessAddress.scope(edition, asked);
        RouterLink back = new RouterLink(words().of("insight.standing.back", ProcessAddress.name(words(), scope.process())), ProcessView.class);
        back.setQueryParameters(ProcessAddress.of(edition, scope));
        back.addClassName("back");
        body.add(back);
        Optional<StepFigures> step = step(scope, asked.getSingleParameter(ProcessAddress.BOX).orElse(""));
        List<StandingLine> lines = step.map(one -> course.at(scope, one.box().id(), SHOWN)).orElse(List.of());
        if (lines.isEmpty()) {
            body.add(empty(words().of("insight.standing.none")));
            return;
        }
        boolean end = step.orElseThrow().box().kind() == StepKind.END;
        Paragraph said = new Paragraph(words().of(end ? "insight.standing.ended" : "insight.standing.stand", words().of(step.get().box().name()),
                step.get().standing()));
        said.addClassName("lead");
        body.add(said, sheet(edition, lines, end, new Location(PATH, asked)));
        if (lines.size() == SHOWN) {
            body.add(new Paragraph(words().of("insight.standing.first", SHOWN)));
        }
    }

    private Optional<StepFigures> step(Scope scope, String box) {
        try {
            ProcessFigures figures = course.figures(scope);
            return figures.steps().stream().filter(one -> one.box().id().equals(box)).findFirst();
        } catch (Refused none) {
            return Optional.empty();
        }
    }

    private Sheet sheet(Edition edition, List<StandingLine> lines, boolean end, Location here) {
        DurationWords lengths = new DurationWords(words());
        Sheet sheet = new Sheet(words(), words().of("insight.standing.caption"), List.of(words().of("insight.standing.case"), words().of("insight.standing.name"),
                words().of(end ? "insight.standing.at" : "insight.standing.since"), words().of(end ? "insight.standing.ago" : "insight.standing.waited"),
                words().of("insight.standing.condition")));
        lines.forEach(line -> {
            Duration waited = Duration.between(line.at().since(), clock.instant());
            sheet.row(new Cell(ProcessAddress.course(line.label().reference(), line.at().key(), here), false, line.label().reference()),
                    Cell.text(line.label().name()), Cell.text(words().briefMoment(line.at().since(), edition.zone())),
                    Cell.figure(lengths.of(waited), DurationWords.days(waited)),
                    Cell.text(words().of(line.at().failed() ? "insight.standing.failed" : end ? "insight.standing.over" : "insight.standing.fine")));
        });
        return sheet.exported("proses-kasus", edition);
    }
}
