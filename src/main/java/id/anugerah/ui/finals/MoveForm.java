package id.anugerah.ui.finals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Plan;
import id.anugerah.panel.Session;
import id.anugerah.panel.Slot;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and when a planned session shall be instead; it tells what stands against that while it is filled in. */
final class MoveForm extends VerticalLayout {

    private final Words words;
    private final FinalsBoard board;
    private final Session session;
    private final Select<Panel> panel = new Select<>();
    private final DatePicker date;
    private final TimePicker time;
    private final TextField place = new TextField();
    private final ClashList clashes;

    MoveForm(Words words, FinalsBoard board, Session session, Optional<Wanted> wanted) {
        this.words = words;
        this.board = board;
        this.session = session;
        this.date = Pickers.date(words);
        this.time = Pickers.time(words, 15);
        this.clashes = new ClashList(words);
        setPadding(false);
        LocalDateTime start = wanted.map(Wanted::start)
                .orElseGet(() -> session.startsAt().atZone(board.edition().zone()).toLocalDateTime());
        panel.setLabel(words.of("finals.move.panel"));
        panel.setItems(board.panels());
        panel.setItemLabelGenerator(Panel::name);
        panel.setValue(board.panel(wanted.map(Wanted::panel).orElse(session.panel())));
        date.setLabel(words.of("finals.move.date"));
        date.setValue(start.toLocalDate());
        time.setLabel(words.of("finals.move.time"));
        time.setValue(start.toLocalTime());
        place.setLabel(words.of("finals.move.place"));
        place.setHelperText(words.of("finals.move.place.hint"));
        place.setMaxLength(200);
        place.setValueChangeMode(ValueChangeMode.ON_BLUR);
        place.setValue(session.place());
        Stream.<Component>of(panel, date, time, place).forEach(field -> field.getElement().getStyle().set("width", "100%"));
        panel.addValueChangeListener(change -> changed());
        date.addValueChangeListener(change -> changed());
        time.addValueChangeListener(change -> changed());
        place.addValueChangeListener(change -> changed());
        add(panel, date, time, place, clashes);
        changed();
    }

    /** Whether every field says something; those that do not are marked. */
    boolean complete() {
        Pickers.complete(words, date, words.of("finals.move.date.needed"));
        Pickers.complete(words, time, words.of("finals.move.time.needed"));
        place.setErrorMessage(words.of("refused.panel.placeNeeded"));
        place.setInvalid(place.getValue().isBlank());
        return plan().isPresent();
    }

    Optional<Plan> plan() {
        if (panel.isEmpty() || date.isEmpty() || time.isEmpty() || place.getValue().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Plan(Optional.of(session.id()), session.submission(), panel.getValue().id(),
                new Slot(date.getValue().atTime(time.getValue()).atZone(board.edition().zone()).toInstant(),
                        board.edition().parameters().sessionMinutes()), place.getValue().strip()));
    }

    private void changed() {
        clashes.setVisible(plan().isPresent());
        plan().ifPresent(plan -> clashes.show(board.calendar().clashes(plan)));
    }
}
