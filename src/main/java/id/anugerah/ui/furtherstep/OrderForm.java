package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.StepOrder;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.Optional;

/** Which step, and where and when if that is known. */
final class OrderForm extends Div {

    private final transient Words words;
    private final transient ZoneId zone;
    private final RadioButtonGroup<FurtherStep.Kind> kind = new RadioButtonGroup<>();
    private final DatePicker date;
    private final TimePicker time;
    private final TextField place = new TextField();

    OrderForm(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("order-form");
        kind.setLabel(words.of("jury.steps.order.kind"));
        kind.setItems(FurtherStep.Kind.values());
        kind.setItemLabelGenerator(one -> words.of("furtherstep.kind", one));
        date = Pickers.date(words);
        date.setLabel(words.of("jury.steps.order.date"));
        time = Pickers.time(words, 30);
        time.setLabel(words.of("jury.steps.order.time"));
        place.setLabel(words.of("jury.steps.order.place"));
        place.setHelperText(words.of("jury.steps.order.place.hint"));
        place.setMaxLength(StepOrder.LONGEST_PLACE);
        add(kind, date, time, place);
    }

    FurtherStep.Kind kind() {
        return kind.getValue();
    }

    StepOrder order(String reason) {
        return new StepOrder(kind.getValue(), date.isEmpty() ? Optional.empty()
                : Optional.of(date.getValue().atTime(time.getValue()).atZone(zone).toInstant()), place.getValue(), reason);
    }

    /** Marks what is missing. */
    boolean complete() {
        kind.setErrorMessage(words.of("jury.steps.order.kind.needed"));
        kind.setInvalid(kind.isEmpty());
        boolean none = Pickers.blank(date) && Pickers.blank(time);
        date.setInvalid(false);
        time.setInvalid(false);
        if (!none) {
            Pickers.complete(words, date, words.of("jury.steps.order.both"));
            Pickers.complete(words, time, words.of("jury.steps.order.both"));
        }
        return !kind.isEmpty() && !date.isInvalid() && !time.isInvalid();
    }
}
