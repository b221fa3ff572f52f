package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.Element;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.util.Locale;

/** Fields for days and times as every screen has them, in its language. */
public final class Pickers {

    /** The picker's own reading takes 25.99 for 02.39; what is no time of day has to stay as it was typed. $0 stands between hours and minutes. */
    private static final String STRICT = """
            window.Vaadin.Flow.timepickerConnector.initLazy(this);
            this.$connector.setLocale = () => {};
            const two = number => String(number || 0).padStart(2, '0');
            const formatTime = time => time ? two(time.hours) + $0 + two(time.minutes) : '';
            const parseTime = typed => {
              const read = /^\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*$/.exec(typed || '');
              return read && +read[1] < 24 && +(read[2] || 0) < 60
                  ? { hours: +read[1], minutes: +(read[2] || 0), seconds: 0, milliseconds: 0 } : undefined;
            };
            const at = (this.value || '').split(':');
            this.i18n = Object.assign({}, this.i18n, { formatTime, parseTime });
            if (at.length > 1 && this.inputElement) {
              this.inputElement.value = this.$.comboBox.value = formatTime({ hours: +at[0], minutes: +at[1] });
            }""";

    private Pickers() {
    }

    /** Nothing is checked while somebody types: what is wrong is told when the form is sent, and no longer once the field changes. */
    public static DatePicker date(Words words) {
        DatePicker date = new DatePicker();
        date.setManualValidation(true);
        date.addValueChangeListener(change -> date.setInvalid(false));
        date.setLocale(words.locale());
        date.setI18n(Calendars.in(words));
        date.setPlaceholder(words.of("form.dateFormat"));
        return date;
    }

    /** @param minutes between the times that are offered */
    public static TimePicker time(Words words, int minutes) {
        TimePicker time = new TimePicker();
        time.setManualValidation(true);
        time.addValueChangeListener(change -> time.setInvalid(false));
        time.setLocale(clock(words));
        time.setStep(Duration.ofMinutes(minutes));
        strict(words, time, time.getElement());
        return time;
    }

    /** A day and a time of day in one field. @param minutes between the times that are offered */
    static DateTimePicker moment(Words words, int minutes) {
        DateTimePicker moment = new DateTimePicker();
        moment.setManualValidation(true);
        moment.setLocale(clock(words));
        moment.setDatePickerI18n(Calendars.in(words));
        moment.setStep(Duration.ofMinutes(minutes));
        moment.getElement().getChildren().filter(part -> "time-picker".equals(part.getAttribute("slot"))).forEach(time -> strict(words, moment, time));
        return moment;
    }

    private static void strict(Words words, Component picker, Element time) {
        picker.addAttachListener(attach -> attach.getUI().beforeClientResponse(picker, context -> time.executeJs(STRICT,
                words.locale().getLanguage().equals("en") ? ":" : ".")));
    }

    /** Says at the field what is no date, and that there is none. @param missing what is said of an empty one. @return whether a date stands */
    public static boolean complete(Words words, DatePicker date, String missing) {
        return mark(date, unreadable(date) ? words.of("form.date.unreadable") : date.isEmpty() ? missing : "");
    }

    /** Says at the field what is no time of day, and that there is none. @param missing what is said of an empty one. @return whether a time stands */
    public static boolean complete(Words words, TimePicker time, String missing) {
        return mark(time, unreadable(time) ? words.of("form.time.unreadable") : time.isEmpty() ? missing : "");
    }

    /** Says at the field what is no date; an empty one is right. @return whether nothing is wrong */
    public static boolean readable(Words words, DatePicker date) {
        return mark(date, unreadable(date) ? words.of("form.date.unreadable") : "");
    }

    private static boolean mark(HasValidation field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }

    /** Whether something stands in it that is no date, which the browser shows and the value does not. */
    public static boolean unreadable(DatePicker date) {
        return date.isEmpty() && typed(date);
    }

    /** Whether something stands in it that is no time of day. */
    public static boolean unreadable(TimePicker time) {
        return time.isEmpty() && typed(time);
    }

    /** Whether nothing stands in it at all. */
    public static boolean blank(DatePicker date) {
        return date.isEmpty() && !typed(date);
    }

    /** Whether nothing stands in it at all. */
    public static boolean blank(TimePicker time) {
        return time.isEmpty() && !typed(time);
    }

    private static boolean typed(Component picker) {
        return !picker.getElement().getProperty("_inputElementValue", "").isBlank();
    }

    /** Times are written with 24 hours in both languages. */
    static Locale clock(Words words) {
        return words.locale().getLanguage().equals("en") ? Locale.UK : words.locale();
    }
}
