package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;

/** The phases in order with dates and state. */
public final class PhaseTimeline extends OrderedList {

    public PhaseTimeline(Words words, Edition edition) {
        addClassNames("steps", "phases");
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = edition.phase(kind);
            Phase.State now = edition.standing(kind);
            Span mark = new Span(switch (now) {
                case CLOSED -> VaadinIcon.CHECK.create();
                case OPEN -> VaadinIcon.PLAY.create();
                case PLANNED -> VaadinIcon.CLOCK.create();
            });
            mark.addClassName("step-mark");
            Span state = new Span(words.of("phase.state." + now.name()));
            state.addClassName("step-state");
            Span dates = new Span(words.of("organizer.phase.dates", words.briefMoment(phase.opens(), edition.zone()),
                    words.briefMoment(Moments.lastMinute(phase.closes()), edition.zone())));
            dates.addClassName("step-dates");
            Span name = new Span(words.of("phase." + kind.key()));
            name.addClassName("step-name");
            ListItem item = new ListItem(mark, name, state, dates);
            item.addClassName(now == Phase.State.CLOSED ? "step-done"
                    : now == Phase.State.OPEN ? "step-now" : "step-later");
            if (now == Phase.State.OPEN) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
