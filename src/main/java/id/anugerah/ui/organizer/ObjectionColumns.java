package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.objection.Objection;
import id.anugerah.objection.ObjectionLine;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands in the list of objections, on the screen and in its file. */
final class ObjectionColumns {

    private final Words words;
    private final Edition edition;
    private final Instant now;

    private ObjectionColumns(Words words, Edition edition, Instant now) {
        this.words = words;
        this.edition = edition;
        this.now = now;
    }

    static List<FigureColumn<ObjectionLine>> of(Words words, Edition edition, Instant now) {
        return new ObjectionColumns(words, edition, now).all();
    }

    private List<FigureColumn<ObjectionLine>> all() {
        return List.of(
                new FigureColumn<>("objectionBody", Comparator.comparing(ObjectionLine::body), false, this::body, List.of(
                        new FigureColumn.Export<>("objectionReference", ObjectionLine::reference),
                        new FigureColumn.Export<>("objectionBody", ObjectionLine::body))),
                text("objectionIndicators", Comparator.comparing(one -> one.indicators().size()), one -> String.join(", ", one.indicators())),
                new FigureColumn<>("objectionState", Comparator.comparing(ObjectionLine::state), false, this::state, List.of(
                        new FigureColumn.Export<>("objectionState", this::stateText))),
                text("objectionJudge", Comparator.comparing(one -> one.judge().orElse("")), one -> one.judge().orElse("–")),
                text("objectionFiled", Comparator.comparing(ObjectionLine::filedAt), one -> words.briefMoment(one.filedAt(), edition.zone())),
                new FigureColumn<>("objectionDue", Comparator.comparing(ObjectionLine::due), false, this::due, List.of(
                        new FigureColumn.Export<>("objectionDue", this::dueText),
                        new FigureColumn.Export<>("objectionEscalated", one -> one.escalatedAt()
                                .map(at -> words.briefMoment(at, edition.zone())).orElse("")))),
                new FigureColumn<>("objectionPoints", Comparator.comparing(one -> one.after().orElse(Score.ZERO)), true, this::points,
                        List.of(new FigureColumn.Export<>("objectionBefore", one -> number(one.before())),
                                new FigureColumn.Export<>("objectionAfter", one -> number(one.after())))));
    }

    private FigureColumn<ObjectionLine> text(String key, Comparator<ObjectionLine> order,
                                             java.util.function.Function<ObjectionLine, String> value) {
        return FigureColumn.plain(key, order, false, one -> new Span(value.apply(one)), value::apply);
    }

    private Component body(ObjectionLine one) {
        Div both = new Div(new Span(one.body()), Address.submission(one.reference(), edition));
        both.addClassName("two-lines");
        return both;
    }

    private Component state(ObjectionLine one) {
        VaadinIcon icon = one.late(now) ? VaadinIcon.WARNING : switch (one.state()) {
            case ANSWERED -> one.upheld() > 0 ? VaadinIcon.CHECK : VaadinIcon.MINUS_CIRCLE_O;
            case ENDED -> VaadinIcon.EXIT_O;
            default -> VaadinIcon.HOURGLASS;
        };
        Span badge = new Span(icon.create(), new Span(stateText(one)));
        badge.getElement().getThemeList().add(one.late(now) ? "badge error" : one.upheld() > 0 ? "badge success"
                : one.state() == Objection.State.FILED ? "badge" : "badge contrast");
        return badge;
    }

    private String stateText(ObjectionLine one) {
        return one.state() == Objection.State.ANSWERED
                ? words.of(one.upheld() > 0 ? "organizer.objection.upheld" : "organizer.objection.rejected", one.upheld(), one.indicators().size())
                : words.of(one.late(now) ? "organizer.objection.late" : one.state() == Objection.State.ENDED
                        ? "organizer.objection.ended" : one.judge().isPresent() ? "organizer.objection.held" : "organizer.objection.waits");
    }

    private Component due(ObjectionLine one) {
        Div both = new Div(new Span(dueText(one)));
        both.addClassName("two-lines");
        one.escalatedAt().ifPresent(at -> {
            Span told = new Span(words.of("organizer.objection.escalated", words.briefMoment(at, edition.zone())));
            told.addClassName("exact");
            both.add(told);
        });
        return both;
    }

    private String dueText(ObjectionLine one) {
        return words.briefMoment(id.anugerah.shared.Moments.lastMinute(one.due()), edition.zone());
    }

    private Component points(ObjectionLine one) {
        return new Span(one.before().isEmpty() || one.state() != Objection.State.ANSWERED ? "–" : one.upheld() == 0
                ? words.of(one.before().get()) : words.of("organizer.objection.points", words.of(one.before().get()), words.of(one.after().orElseThrow())));
    }

    private static Object number(Optional<Score> score) {
        return score.map(points -> (Object) points.rounded(4)).orElse(null);
    }
}
