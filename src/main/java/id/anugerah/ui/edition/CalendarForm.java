package id.anugerah.ui.edition;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.Move;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The ends of the phases that can still move, each as people know it: the first minute, and the last one. */
final class CalendarForm extends Div {

    private static final int STEP_MINUTES = 30;

    private final transient Words words;
    private final transient Edition edition;
    private final transient List<Supplier<Optional<Move>>> ends = new ArrayList<>();

    CalendarForm(Words words, Edition edition) {
        this.words = words;
        this.edition = edition;
        addClassName("clone-form");
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = edition.phase(kind);
            Span state = new Span(words.of("phase.state." + phase.state().name()));
            state.addClassName("soft");
            if (phase.state() != Phase.State.CLOSED) {
                Div fields = new Div();
                fields.addClassName("clone-phase");
                add(new H3(words.of("phase." + kind.key())), state, fields);
                if (phase.state() == Phase.State.PLANNED) {
                    end(fields, phase, Boundary.OPENS);
                }
                end(fields, phase, Boundary.CLOSES);
            }
        }
    }

    /** Whether the calendar is over: nothing can move any more. */
    boolean nothingMoves() {
        return ends.isEmpty();
    }

    /** What differs from what stands. */
    List<Move> moves() {
        return ends.stream().map(Supplier::get).flatMap(Optional::stream).toList();
    }

    private void end(Div fields, Phase phase, Boundary boundary) {
        Instant before = boundary.of(phase);
        LocalDateTime shown = LocalDateTime.ofInstant(boundary == Boundary.OPENS ? before : Moments.lastMinute(before), edition.zone())
                .truncatedTo(ChronoUnit.MINUTES);
        DatePicker date = Pickers.date(words);
        date.setLabel(words.of(boundary == Boundary.OPENS ? "clone.opens" : "clone.last"));
        date.setValue(shown.toLocalDate());
        TimePicker time = Pickers.time(words, STEP_MINUTES);
        time.setLabel(words.of((boundary == Boundary.OPENS ? "clone.opens" : "clone.last") + ".time"));
        time.setValue(shown.toLocalTime());
        date.setRequired(true);
        time.setRequired(true);
        Div pair = new Div(date, time);
        pair.addClassName("clone-moment");
        fields.add(pair);
        ends.add(() -> {
            if (date.isEmpty() || time.isEmpty() || date.getValue().atTime(time.getValue()).equals(shown)) {
                return Optional.empty();
            }
            LocalDateTime wanted = date.getValue().atTime(time.getValue()).plusMinutes(boundary == Boundary.OPENS ? 0 : 1);
            return Optional.of(new Move(phase.kind(), boundary, before, wanted.atZone(edition.zone()).toInstant()));
        });
    }
}
