package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.agreement.Agreement;
import id.anugerah.agreement.VerifierFigures;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.EvaluationFigures;
import id.anugerah.insight.EvaluationProgress;
import id.anugerah.insight.Facet;
import id.anugerah.insight.Forecast;
import id.anugerah.insight.InsightBeat;
import id.anugerah.insight.Slice;
import id.anugerah.insight.Stage;
import id.anugerah.insight.TaskStanding;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.organizer.SliceWords;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How document evaluation goes, when it will be done, what is overdue, who has how much. Agreement is counted when the page is opened. */
@Route("penyelenggara/pantau/verifikasi")
@RolesAllowed({"ORGANIZER", "AUDITOR", "LEAD_VERIFIER"})
class VerificationView extends InsightPage<EvaluationFigures> {

    private final transient EvaluationProgress progress;
    private final transient Agreement agreement;
    private final transient TaskNames names;
    private final transient SliceWords slices;
    private transient Map<UUID, VerifierFigures> agreements = Map.of();

    public VerificationView(Words words, Editions editions, InsightBeat beat, Clock clock, EvaluationProgress progress,
                            Agreement agreement, TaskNames names) {
        super(words, editions, beat, clock, "verifikasi");
        this.progress = progress;
        this.agreement = agreement;
        this.names = names;
        this.slices = new SliceWords(words);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        agreements = agreement.of(edition.id()).verifiers().stream().collect(Collectors.toMap(VerifierFigures::verifier, Function.identity()));
        super.show(edition, asked);
    }

    @Override
    protected EvaluationFigures read(Edition edition) {
        return progress.of(edition.id());
    }

    @Override
    protected void draw(Div body, Edition edition, EvaluationFigures figures, QueryParameters asked) {
        body.add(numbers(edition, figures), forecast(figures));
        if (!figures.days().isEmpty()) {
            body.add(new H2(words().of("insight.verifikasi.days")), DayBars.of(words(), slices, words().of("insight.verifikasi.days"),
                    figures.days()), days(edition, figures));
        }
        body.add(new H2(words().of("insight.verifikasi.queues")));
        body.add(figures.queues().isEmpty() ? empty(words().of("insight.verifikasi.queues.none")) : queues(edition, figures));
        body.add(new H2(words().of("insight.verifikasi.verifiers")));
        body.add(figures.verifiers().isEmpty() ? empty(words().of("insight.verifikasi.verifiers.none")) : verifiers(edition, figures));
        body.add(new Paragraph(link(words().of("insight.verifikasi.agreement"), "penyelenggara/kesepakatan?"
                + Address.of(edition).getQueryString())));
    }

    private Div numbers(Edition edition, EvaluationFigures figures) {
        Div numbers = new Div(
                Tiles.tile(words().of("insight.verifikasi.done"), opens(figures.verified(), edition, Slice.ALL.and(Facet.STAGE, Stage.VERIFIED.name()))),
                Tiles.tile(words().of("insight.verifikasi.remaining"), everything() ? Address.state(words().number(figures.remaining()), edition,
                        id.anugerah.submission.SubmissionState.SUBMITTED, Optional.empty()) : new Span(words().number(figures.remaining()))));
        numbers.addClassName("tiles");
        return numbers;
    }

    private Div forecast(EvaluationFigures figures) {
        Forecast forecast = figures.forecast();
        Paragraph said = new Paragraph(forecast.standing() == Forecast.Standing.MADE
                ? words().of("insight.forecast.MADE", slices.day(forecast.likely()), slices.day(forecast.early()), slices.day(forecast.late()))
                : words().of("insight.forecast." + forecast.standing(), Forecast.FEWEST));
        said.addClassName("forecast");
        Paragraph how = new Paragraph(words().of("insight.forecast.how", Forecast.DAYS));
        how.addClassName("exact");
        return new Div(said, how);
    }

    private Sheet days(Edition edition, EvaluationFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.verifikasi.days.caption"), List.of(words().of("insight.day"),
                words().of("insight.verifikasi.verified")));
        List<EvaluationFigures.Day> days = new ArrayList<>(figures.days());
        java.util.Collections.reverse(days);
        days.forEach(day -> sheet.row(Cell.text(slices.day(day.day())), Cell.number(day.verified(), opens(day.verified(), edition,
                Slice.ALL.and(Facet.VERIFIED, day.day().toString())))));
        return sheet.exported("verifikasi-harian", edition);
    }

    private Sheet queues(Edition edition, EvaluationFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.verifikasi.queues.caption"), List.of(words().of("insight.verifikasi.queue"),
                words().of("insight.verifikasi.open"), words().of("insight.task.FREE"), words().of("insight.task.HELD"),
                words().of("insight.task.ASKED"), words().of("insight.task.LATE"), words().of("insight.verifikasi.oldest")));
        figures.queues().forEach(queue -> sheet.row(Cell.text(names.of(new Box(queue.box()))),
                task(queue.open(), edition, queue, Optional.empty()), task(queue.free(), edition, queue, Optional.of(TaskStanding.FREE)),
                task(queue.held(), edition, queue, Optional.of(TaskStanding.HELD)),
                task(queue.asked(), edition, queue, Optional.of(TaskStanding.ASKED)),
                task(queue.late(), edition, queue, Optional.of(TaskStanding.LATE)),
                Cell.text(words().briefMoment(queue.oldest(), edition.zone()))));
        return sheet.exported("verifikasi-antrean", edition);
    }

    /** The submissions of that queue; a lead verifier, who has no list of submissions, gets the team's tasks. */
    private Cell task(long number, Edition edition, EvaluationFigures.Queue queue, Optional<TaskStanding> standing) {
        if (everything()) {
            Slice slice = Slice.ALL.and(Facet.QUEUE, queue.box());
            return Cell.number(number, opens(number, edition, standing.map(one -> slice.and(Facet.TASK, one.name())).orElse(slice)));
        }
        String more = standing.map(one -> switch (one) {
            case LATE -> "&tenggat=late";
            case FREE -> "&pemegang=kosong";
            case ASKED -> "&keadaan=ditanyakan";
            case HELD -> "";
        }).orElse("");
        return Cell.number(number, link(words().number(number), "tugas?bagian=tim&tugas=" + queue.box() + "&edisi=" + edition.code() + more));
    }

    private Sheet verifiers(Edition edition, EvaluationFigures figures) {
        Sheet sheet = new Sheet(words(), words().of("insight.verifikasi.verifiers.caption"), List.of(words().of("insight.verifikasi.verifier"),
                words().of("insight.verifikasi.today"), words().of("insight.verifikasi.week"), words().of("insight.verifikasi.finished"),
                words().of("insight.verifikasi.held"), words().of("insight.verifikasi.agreed"), words().of("insight.verifikasi.pairs")));
        figures.verifiers().forEach(one -> {
            Optional<VerifierFigures> found = Optional.ofNullable(agreements.get(one.id())).filter(each -> each.accord().exact().isPresent());
            sheet.row(Cell.text(one.name()), opinions(one.today(), edition, one, "TODAY"), opinions(one.week(), edition, one, "WEEK"),
                    opinions(one.finished(), edition, one, "FINISHED"), opinions(one.held(), edition, one, "OPEN"),
                    found.map(each -> Cell.figure(Figures.percent(words(), each.accord().table().agreed(), each.accord().pairs()),
                            Figures.share(each.accord().table().agreed(), each.accord().pairs()))).orElse(Cell.figure("–", "")),
                    Cell.figure(words().number(found.map(each -> each.accord().pairs()).orElse(0L)), found.map(each -> each.accord().pairs()).orElse(0L)));
        });
        return sheet.exported("verifikasi-verifikator", edition);
    }

    private Cell opinions(long number, Edition edition, EvaluationFigures.Verifier one, String fate) {
        return Cell.number(number, opens(number, edition, Slice.ALL.and(Facet.VERIFIER, one.id() + ":" + fate)));
    }

    private Component opens(long number, Edition edition, Slice slice) {
        return everything() ? Address.slice(words().number(number), edition, slice, Optional.empty()) : new Span(words().number(number));
    }

    private static boolean everything() {
        Person person = CurrentPerson.required();
        return person.has(Role.ORGANIZER) || person.has(Role.AUDITOR);
    }

    private static Anchor link(String text, String address) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
