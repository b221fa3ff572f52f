package id.anugerah.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.anugerah.calendar.Boundary;
import id.anugerah.calendar.Move;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.ErrorSummary;
import id.anugerah.ui.forms.MomentField;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The ends of the phases that can still move, each as people know it: the first minute, and the last one. */
final class CalendarForm extends Div {

    private final transient Words words;
    private final transient Edition edition;
    private final transient List<Supplier<Optional<Move>>> ends = new ArrayList<>();
    private final Map<MomentField, String> fields = new LinkedHashMap<>();
    private final ErrorSummary errors;

    CalendarForm(Words words, Edition edition) {
        this.words = words;
        this.edition = edition;
        addClassName("clone-form");
        errors = new ErrorSummary(words);
        add(errors);
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = edition.phase(kind);
            Span state = new Span(words.of("phase.state." + phase.state().name()));
            state.addClassName("soft");
            if (phase.state() != Phase.State.CLOSED) {
                Div row = new Div();
                row.addClassName("clone-phase");
                add(new H3(words.of("phase." + kind.key())), state, row);
                if (phase.state() == Phase.State.PLANNED) {
                    end(row, phase, Boundary.OPENS);
                }
                end(row, phase, Boundary.CLOSES);
            }
        }
    }

    /** Whether the calendar is over: nothing can move any more. */
    boolean nothingMoves() {
        return ends.isEmpty();
    }

    /** What is missing or cannot be read is said on top, with its phase, and at its field. @return whether every end is a moment */
    boolean complete() {
        Map<Component, String> told = new LinkedHashMap<>();
        fields.forEach((field, phase) -> {
            field.complete();
            field.told().forEach((picker, sentence) -> told.put(picker, words.of("form.wrong", phase, sentence)));
        });
        if (told.isEmpty()) {
            errors.clear();
        } else {
            errors.show(told);
        }
        return told.isEmpty();
    }

    /** What differs from what stands; asked only when every end is a moment. */
    List<Move> moves() {
        return ends.stream().map(Supplier::get).flatMap(Optional::stream).toList();
    }

    private void end(Div row, Phase phase, Boundary boundary) {
        Instant before = boundary.of(phase);
        boolean opens = boundary == Boundary.OPENS;
        MomentField field = new MomentField(words, opens ? "clone.opens" : "clone.last", edition.zone(),
                opens ? before : Moments.lastMinute(before));
        row.add(field);
        fields.put(field, words.of("phase." + phase.kind().key()));
        ends.add(() -> field.value().map(at -> opens ? at : at.plus(1, ChronoUnit.MINUTES)).filter(after -> !after.equals(before))
                .map(after -> new Move(phase.kind(), boundary, before, after)));
    }
}
