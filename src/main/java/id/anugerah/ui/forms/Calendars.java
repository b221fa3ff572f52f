package id.anugerah.ui.forms;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.anugerah.ui.shell.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** Names of months and days for the date picker, in the language of the screen. */
public final class Calendars {

    private Calendars() {
    }

    public static DatePicker.DatePickerI18n in(Words words) {
        List<DayOfWeek> days = List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())).toList())
                .setWeekdays(days.stream().map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())).toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale())).toList())
                .setToday(words.of("form.today")).setCancel(words.of("form.cancel")).setFirstDayOfWeek(1)
                .setDateFormat("dd/MM/yyyy");
    }
}
