package id.anugerah.ui.jury;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.Objects;

/** One criterion: what to look at, a number field and a slider that follow each other, the band in words. */
final class CriterionRow extends Div {

    /** Saves one number. */
    interface Save {
        void save(String criterion, int points);
    }

    private final Words words;
    private final JurySheet.Criterion criterion;
    private final Bands bands;
    private final Save save;
    private final IntegerField number;
    private final Slider slider;
    private final Span band = new Span();
    private Integer kept;

    CriterionRow(Words words, JurySheet sheet, JurySheet.Criterion criterion, Integer points, boolean writable, Save save) {
        this.words = words;
        this.criterion = criterion;
        this.bands = new Bands(words, sheet);
        this.save = save;
        addClassName("criterion");
        H3 title = new H3(words.of(criterion.title()));
        Span weight = new Span(words.of("jury.weight", criterion.weight()));
        weight.addClassName("soft");
        Div head = new Div(title, weight);
        head.addClassName("criterion-head");
        UnorderedList list = new UnorderedList();
        criterion.points().forEach(point -> list.add(new ListItem(words.of(point))));
        Details details = new Details(words.of("jury.look"), list);
        details.addClassName("criterion-points");
        number = new IntegerField();
        number.setAriaLabel(words.of("jury.pointsOf", words.of(criterion.title()), sheet.min(), sheet.max()));
        number.setMin(sheet.min());
        number.setMax(sheet.max());
        number.setManualValidation(true);
        number.setStepButtonsVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setReadOnly(!writable);
        number.setAutoselect(true);
        slider = new Slider(sheet.min(), sheet.max());
        slider.setAriaLabel(words.of("jury.sliderOf", words.of(criterion.title())));
        slider.setEnabled(writable);
        band.addClassName("band");
        band.getElement().setAttribute("aria-live", "polite");
        show(points);
        number.setValue(points);
        number.getElement().addEventListener("unparsable-change", event -> unreadable());
        number.addValueChangeListener(change -> take(change.getValue(), change.isFromClient()));
        slider.addValueChangeListener(change -> take(Integer.valueOf(change.getValue()), change.isFromClient()));
        Div input = new Div(number, slider, band);
        input.addClassName("criterion-input");
        add(head, input, details);
    }

    private void take(Integer points, boolean fromClient) {
        if (!fromClient) {
            return;
        }
        if (points == null) {
            unreadable();
            return;
        }
        try {
            save.save(criterion.id(), points);
            number.setInvalid(false);
            if (!Objects.equals(number.getValue(), points)) {
                number.setValue(points);
            }
            show(points);
        } catch (Refused refused) {
            number.setErrorMessage(words.of(refused));
            number.setInvalid(true);
            band.setText("");
        }
    }

    /** Emptied, or nothing that can be read as a number: what was saved stays, and that is said. */
    private void unreadable() {
        number.setErrorMessage(kept == null ? words.of("jury.whole", number.getMin(), number.getMax())
                : words.of("jury.whole.kept", number.getMin(), number.getMax(), kept));
        number.setInvalid(true);
    }

    private void show(Integer points) {
        kept = points;
        band.setText(points == null ? words.of("jury.noBand") : bands.of(points));
        getElement().getClassList().set("criterion-empty", points == null);
        slider.setValue(points == null ? "0" : points.toString());
    }
}
