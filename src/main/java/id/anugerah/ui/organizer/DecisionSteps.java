package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.release.Release;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** Preview, proposed, released, announced: where the decision is on its way. */
final class DecisionSteps extends OrderedList {

    private static final List<String> STEPS = List.of("preview", "proposed", "released", "announced");

    DecisionSteps(Words words, DecisionCase decision) {
        addClassName("steps");
        int now = decision.state().map(DecisionSteps::position).orElse(0);
        for (int i = 0; i < STEPS.size(); i++) {
            Span mark = new Span();
            mark.addClassName("step-mark");
            boolean done = i < now || i == STEPS.size() - 1 && now == i;
            if (done) {
                mark.add(VaadinIcon.CHECK.create());
            } else {
                mark.setText(String.valueOf(i + 1));
            }
            Span text = new Span(words.of("organizer.step." + STEPS.get(i)));
            Span state = new Span(words.of(done ? "organizer.step.done" : i == now ? "organizer.step.now" : "organizer.step.later"));
            state.addClassName("step-state");
            ListItem item = new ListItem(mark, text, state);
            item.addClassName(done ? "step-done" : i == now ? "step-now" : "step-later");
            if (i == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static int position(Release.State state) {
        return switch (state) {
            case RETURNED -> 0;
            case PROPOSED -> 1;
            case RELEASED -> 2;
            case ANNOUNCED -> 3;
        };
    }
}
