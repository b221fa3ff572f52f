package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.PhaseKind;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.shell.Words;
import java.time.Instant;

/** The stages as a stepper: name, state in words, date. */
final class JourneySteps extends OrderedList {

    private final Words words;
    private final Submission submission;
    private final EditionDates dates;
    private final Instant closes;

    /** @param closes the participant's own deadline */
    JourneySteps(Words words, Submission submission, EditionDates dates, Instant closes) {
        this.words = words;
        this.submission = submission;
        this.dates = dates;
        this.closes = closes;
        addClassName("steps");
        for (Journey stage : Journey.values()) {
            add(step(stage));
        }
    }

    private ListItem step(Journey stage) {
        Journey.Mark mark = stage.mark(submission);
        Div dot = new Div(mark == Journey.Mark.AHEAD ? new Span(words.number(stage.ordinal() + 1)) : icon(mark).create());
        dot.addClassName("step-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(words.of("participant.stage", stage));
        name.addClassName("step-name");
        Span state = new Span(words.of("participant.mark", mark));
        state.addClassName("step-state");
        Span date = new Span(date(stage));
        date.addClassName("step-date");
        Div text = new Div(new Div(name, state), date);
        text.addClassName("step-text");
        ListItem item = new ListItem(dot, text);
        item.addClassNames("step", "step-" + mark.name().toLowerCase(java.util.Locale.ROOT));
        if (mark == Journey.Mark.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private String date(Journey stage) {
        return switch (stage) {
            case REGISTRATION -> words.of("participant.date.registered", dates.day(submission.registeredAt()));
            case ASSESSMENT -> submission.submittedAt().map(at -> words.of("participant.date.sent", dates.moment(at)))
                    .orElseGet(() -> words.of("participant.date.until", dates.deadline(closes)));
            case EVALUATION -> dates.span(PhaseKind.EVALUATION);
            case SHORTLIST -> dates.opens(PhaseKind.SHORTLIST);
            case FINALS -> dates.span(PhaseKind.FINALS);
            case AWARDS -> dates.opens(PhaseKind.AWARDS);
            case RESULT -> words.of("participant.date.from", dates.opens(
                    submission.state() == SubmissionState.NOT_SHORTLISTED ? PhaseKind.SHORTLIST : PhaseKind.AWARDS));
        };
    }

    private static VaadinIcon icon(Journey.Mark mark) {
        return switch (mark) {
            case DONE -> VaadinIcon.CHECK;
            case NOW -> VaadinIcon.MAP_MARKER;
            case ENDED -> VaadinIcon.STOP;
            case AHEAD, SKIPPED -> VaadinIcon.MINUS;
        };
    }
}
