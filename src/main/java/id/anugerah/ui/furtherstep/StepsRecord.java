package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps with everything that was brought back, to read. */
@StyleSheet("context://design/steps.css")
public final class StepsRecord extends Div {

    /** @param names of the jurors */
    public StepsRecord(Words words, List<FurtherStep> steps, Map<UUID, String> names, ZoneId zone) {
        addClassName("step-cards");
        steps.forEach(step -> {
            Section card = new Section(new StepFacts(words, step, zone));
            card.getElement().setAttribute("aria-labelledby", "step-" + step.id());
            card.addClassName("step-card");
            if (step.notes().isEmpty()) {
                card.add(new Paragraph(words.of("jury.step.notes.none")));
            }
            card.add(new NoteList(step.notes(), names));
            if (!step.photos().isEmpty()) {
                card.add(new PhotoWall(words, null, step, false, () -> { }));
            }
            add(card);
        });
    }
}
