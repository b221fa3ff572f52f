package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.Locale;

/** What was ordered, why, for when and where, and what became of it. */
final class StepFacts extends Div {

    StepFacts(Words words, FurtherStep step, ZoneId zone) {
        addClassName("step-facts");
        H3 title = new H3(words.of("furtherstep.kind", step.kind()));
        title.setId("step-" + step.id());
        Span state = new Span(switch (step.state()) {
            case ORDERED -> VaadinIcon.HOURGLASS.create();
            case DONE -> VaadinIcon.CHECK.create();
            case CALLED_OFF -> VaadinIcon.CLOSE_SMALL.create();
        }, new Span(words.of("furtherstep.state", step.state())));
        state.addClassNames("state", "step-" + step.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div head = new Div(title, state);
        head.addClassName("step-head");
        add(head, new Paragraph(words.of("jury.step.reason", step.reason())));
        String open = words.of("jury.step.open");
        add(soft(words.of("jury.step.when", step.slot().map(slot -> words.moment(slot.startsAt(), zone)).orElse(open))),
                soft(words.of("jury.step.place", step.place().isEmpty() ? open : step.place())));
        add(soft(words.of("jury.step.orderedAt", words.briefMoment(step.orderedAt(), zone)) + step.endedAt().map(at -> " · "
                + (step.state() == FurtherStep.State.DONE ? words.of("jury.step.doneAt", words.briefMoment(at, zone))
                : step.endedReason().isEmpty() ? words.of("jury.step.fellAwayAt", words.briefMoment(at, zone))
                : words.of("jury.step.calledOffAt", words.briefMoment(at, zone), step.endedReason()))).orElse("")));
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
