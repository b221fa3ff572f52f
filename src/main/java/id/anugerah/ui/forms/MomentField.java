package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A date and a time of day beside each other, in a zone that the page names. */
public final class MomentField extends Div {

    private static final int STEP_MINUTES = 30;

    private final Words words;
    private final DatePicker date;
    private final TimePicker time;
    private final ZoneId zone;

    /** @param label of the date; the time has the key with ".time" */
    public MomentField(Words words, String label, ZoneId zone, Instant value) {
        this.words = words;
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

    /** Says at both fields what is missing or cannot be read. @return whether nothing is wrong */
    public boolean complete() {
        return Pickers.complete(words, date, words.of("form.date.missing")) & Pickers.complete(words, time, words.of("form.time.missing"));
    }

    /** What {@link #complete} has said, by field, each with its label. */
    public Map<Component, String> told() {
        Map<Component, String> told = new LinkedHashMap<>();
        if (date.isInvalid()) {
            told.put(date, words.of("form.wrong", date.getLabel(), date.getErrorMessage()));
        }
        if (time.isInvalid()) {
            told.put(time, words.of("form.wrong", time.getLabel(), time.getErrorMessage()));
        }
        return told;
    }
}
