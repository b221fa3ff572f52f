package id.anugerah.ui.finals;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** From when to when somebody cannot come, in the zone of the edition; the whole day unless times are changed. */
final class AbsenceForm extends Div {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Words words;
    private final ZoneId zone;
    private final DatePicker fromDay;
    private final TimePicker fromTime;
    private final DatePicker toDay;
    private final TimePicker toTime;

    AbsenceForm(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("absence-form");
        fromDay = Pickers.date(words);
        fromDay.setLabel(words.of("finals.absence.fromDay"));
        fromTime = Pickers.time(words, 30);
        fromTime.setLabel(words.of("finals.absence.fromTime"));
        fromTime.setValue(MORNING);
        toDay = Pickers.date(words);
        toDay.setLabel(words.of("finals.absence.toDay"));
        toTime = Pickers.time(words, 30);
        toTime.setLabel(words.of("finals.absence.toTime"));
        toTime.setValue(EVENING);
        fromDay.addValueChangeListener(change -> {
            if (toDay.isEmpty() && !Pickers.unreadable(toDay)) {
                toDay.setValue(change.getValue());
            }
        });
        add(fromDay, fromTime, toDay, toTime);
    }

    boolean complete() {
        List.of(fromDay, toDay).forEach(day -> Pickers.complete(words, day, words.of("finals.move.date.needed")));
        List.of(fromTime, toTime).forEach(time -> Pickers.complete(words, time, words.of("finals.move.time.needed")));
        return Stream.<HasValidation>of(fromDay, fromTime, toDay, toTime).noneMatch(HasValidation::isInvalid);
    }

    Instant from() {
        return fromDay.getValue().atTime(fromTime.getValue()).atZone(zone).toInstant();
    }

    Instant to() {
        return toDay.getValue().atTime(toTime.getValue()).atZone(zone).toInstant();
    }

    void clear() {
        fromDay.clear();
        toDay.clear();
        fromTime.setValue(MORNING);
        toTime.setValue(EVENING);
    }
}
