package id.anugerah.ui.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.util.Locale;

/** Fields for days and times as every screen has them, in its language. */
public final class Pickers {

    private Pickers() {
    }

    public static DatePicker date(Words words) {
        DatePicker date = new DatePicker();
        date.setLocale(words.locale());
        date.setI18n(Calendars.in(words));
        date.setPlaceholder(words.of("form.dateFormat"));
        return date;
    }

    /** @param minutes between the times that are offered */
    public static TimePicker time(Words words, int minutes) {
        TimePicker time = new TimePicker();
        time.setLocale(clock(words));
        time.setStep(Duration.ofMinutes(minutes));
        return time;
    }

    /** Times are written with 24 hours in both languages. */
    static Locale clock(Words words) {
        return words.locale().getLanguage().equals("en") ? Locale.UK : words.locale();
    }
}
