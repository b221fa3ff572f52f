package id.anugerah.ui.finals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.panel.Absence;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Absences by their beginning, each with a way to take it back. */
final class AbsenceRows extends Div {

    /** @param whose empty where all are the reader's own; @param remove absent for those who only watch */
    AbsenceRows(Words words, ZoneId zone, List<Absence> absences, Function<Absence, String> whose,
                Optional<Consumer<Absence>> remove) {
        addClassName("rows");
        for (Absence absence : absences) {
            String time = words.briefMoment(absence.from(), zone) + " – " + words.briefMoment(absence.to(), zone);
            Div name = new Div(new Div(whose.apply(absence).isEmpty() ? time : whose.apply(absence)));
            name.addClassName("row-name");
            Div row = new Div(name);
            if (!whose.apply(absence).isEmpty()) {
                row.add(new Span(time));
            }
            remove.ifPresent(act -> {
                Button button = new Button(words.of("finals.absence.remove"), click -> act.accept(absence));
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                button.setAriaLabel(words.of("finals.absence.removeFor", time));
                row.add(button);
            });
            row.addClassName("row");
            add(row);
        }
    }
}
