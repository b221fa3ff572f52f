package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a phase opens, and the last minute in which it is open: what people know of a deadline. */
final class PhaseFields extends Div {

    private final transient Words words;
    private final String phase;
    private final transient Pair opens;
    private final transient Pair last;

    /** A day and the time of that day. */
    private record Pair(DatePicker date, TimePicker time) {

        /** Null where it is empty. */
        LocalDateTime value() {
            return date.isEmpty() || time.isEmpty() ? null : date.getValue().atTime(time.getValue());
        }
    }

    PhaseFields(Words words, Edition edition, Phase was, EditionPlan.Dates proposed) {
        this.words = words;
        this.phase = words.of("phase." + was.kind().key());
        addClassName("clone-phase");
        opens = pair("clone.opens", Optional.ofNullable(proposed).map(EditionPlan.Dates::opens), words.moment(was.opens(), edition.zone()));
        last = pair("clone.last", Optional.ofNullable(proposed).map(EditionPlan.Dates::closes).map(closes -> closes.minusMinutes(1)),
                words.moment(Moments.lastMinute(was.closes()), edition.zone()));
    }

    /** Either end is null where it is empty. */
    EditionPlan.Dates dates() {
        return new EditionPlan.Dates(opens.value(), Optional.ofNullable(last.value()).map(at -> at.plusMinutes(1)).orElse(null));
    }

    DatePicker opening() {
        return opens.date();
    }

    DatePicker closing() {
        return last.date();
    }

    /** By field, what is no date or no time of day, and which half of a moment is missing: it could not be saved. */
    Map<Component, String> unreadable() {
        Map<Component, String> told = new LinkedHashMap<>();
        for (Pair pair : List.of(opens, last)) {
            boolean date = Pickers.unreadable(pair.date());
            boolean time = Pickers.unreadable(pair.time());
            if (date || pair.date().isEmpty() && (time || !pair.time().isEmpty())) {
                told.put(pair.date(), sentence(pair.date().getLabel(), date ? "form.date.unreadable" : "form.date.missing"));
            }
            if (time || pair.time().isEmpty() && (date || !pair.date().isEmpty())) {
                told.put(pair.time(), sentence(pair.time().getLabel(), time ? "form.time.unreadable" : "form.time.missing"));
            }
        }
        return told;
    }

    /** By field, which moment is not there at all. */
    Map<Component, String> missing() {
        Map<Component, String> told = new LinkedHashMap<>();
        for (Pair pair : List.of(opens, last)) {
            if (pair.value() == null) {
                told.put(pair.date(), sentence(pair.date().getLabel(), "form.date.missing"));
                told.put(pair.time(), sentence(pair.time().getLabel(), "form.time.missing"));
            }
        }
        return told;
    }

    void mark(Map<Component, String> told) {
        for (Pair pair : List.of(opens, last)) {
            PlanForm.mark(pair.date(), told);
            PlanForm.mark(pair.time(), told);
        }
    }

    /** A sentence about this phase. */
    String named(String sentence) {
        return words.of("setup.plan.of", phase, sentence);
    }

    private String sentence(String label, String key) {
        return words.of("setup.plan.at", phase, label, words.of(key));
    }

    private Pair pair(String label, Optional<LocalDateTime> value, String was) {
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
        return new Pair(date, time);
    }
}
