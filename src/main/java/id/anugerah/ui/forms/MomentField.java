package id.anugerah.ui.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A date and a time of day beside each other, in a zone that the page names. */
public final class MomentField extends Div {

    private static final int STEP_MINUTES = 30;

    private final DatePicker date;
    private final TimePicker time;
    private final ZoneId zone;

    /** @param label of the date; the time has the key with ".time" */
    public MomentField(Words words, String label, ZoneId zone, Instant value) {
        this.zone = zone;
        LocalDateTime shown = LocalDateTime.ofInstant(value, zone).truncatedTo(ChronoUnit.MINUTES);
        date = Pickers.date(words);
        date.setLabel(words.of(label));
        date.setRequired(true);
        date.setValue(shown.toLocalDate());
        time = Pickers.time(words, STEP_MINUTES);
        time.setLabel(words.of(label + ".time"));
        time.setRequired(true);
        time.setValue(shown.toLocalTime());
        addClassName("moment-field");
        add(date, time);
    }

    /** Absent where one of both is missing. */
    public Optional<Instant> value() {
        return date.isEmpty() || time.isEmpty() ? Optional.empty()
                : Optional.of(date.getValue().atTime(time.getValue()).atZone(zone).toInstant());
    }

    /** Marks what is missing. @return whether nothing is */
    public boolean complete(String missing) {
        date.setErrorMessage(missing);
        date.setInvalid(date.isEmpty());
        time.setErrorMessage(missing);
        time.setInvalid(time.isEmpty());
        return value().isPresent();
    }
}
