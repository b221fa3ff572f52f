package id.anugerah.ui.setup;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Phase;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** When a phase opens, and the last minute in which it is open: what people know of a deadline. */
final class PhaseFields extends Div {

    private final transient Supplier<LocalDateTime> opens;
    private final transient Supplier<LocalDateTime> last;

    PhaseFields(Words words, Edition edition, Phase was, EditionPlan.Dates proposed) {
        addClassName("clone-phase");
        opens = moment(words, "clone.opens", Optional.ofNullable(proposed).map(EditionPlan.Dates::opens), words.moment(was.opens(), edition.zone()));
        last = moment(words, "clone.last", Optional.ofNullable(proposed).map(dates -> dates.closes().minusMinutes(1)),
                words.moment(Moments.lastMinute(was.closes()), edition.zone()));
    }

    /** Null where a date is missing. */
    EditionPlan.Dates dates() {
        LocalDateTime closes = last.get();
        return opens.get() == null || closes == null ? null : new EditionPlan.Dates(opens.get(), closes.plusMinutes(1));
    }

    private Supplier<LocalDateTime> moment(Words words, String label, Optional<LocalDateTime> value, String was) {
        DatePicker date = Pickers.date(words);
        date.setLabel(words.of(label));
        date.setHelperText(words.of("clone.was", was));
        value.ifPresent(at -> date.setValue(at.toLocalDate()));
        TimePicker time = Pickers.time(words, 30);
        time.setLabel(words.of(label + ".time"));
        value.ifPresent(at -> time.setValue(at.toLocalTime()));
        Div pair = new Div(date, time);
        pair.addClassName("clone-moment");
        add(pair);
        return () -> date.isEmpty() || time.isEmpty() ? null : date.getValue().atTime(time.getValue());
    }
}
