package id.anugerah.ui.finals;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.panel.WorkingHours;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.LocalTime;
import java.util.List;

/** When panels may meet; it begins with what is usual. */
final class HoursForm extends Div {

    private final Words words;
    private final TimePicker from;
    private final TimePicker to;
    private final TimePicker pauseFrom;
    private final TimePicker pauseTo;
    private final Checkbox weekends;

    HoursForm(Words words) {
        this.words = words;
        addClassName("hours-form");
        from = field("finals.hours.from", WorkingHours.USUAL.from());
        to = field("finals.hours.to", WorkingHours.USUAL.to());
        pauseFrom = field("finals.hours.pauseFrom", WorkingHours.USUAL.pauseFrom());
        pauseTo = field("finals.hours.pauseTo", WorkingHours.USUAL.pauseTo());
        weekends = new Checkbox(words.of("finals.hours.weekends"), WorkingHours.USUAL.weekends());
        add(from, to, pauseFrom, pauseTo, weekends);
    }

    boolean complete() {
        List<TimePicker> fields = List.of(from, to, pauseFrom, pauseTo);
        fields.forEach(field -> Pickers.complete(words, field, words.of("finals.move.time.needed")));
        return fields.stream().noneMatch(TimePicker::isInvalid);
    }

    /** @throws id.anugerah.shared.Refused "panel.hours" */
    WorkingHours hours() {
        return new WorkingHours(from.getValue(), to.getValue(), pauseFrom.getValue(), pauseTo.getValue(), weekends.getValue());
    }

    private TimePicker field(String label, LocalTime value) {
        TimePicker field = Pickers.time(words, 30);
        field.setLabel(words.of(label));
        field.setValue(value);
        return field;
    }
}
