package id.anugerah.ui.jury;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.regex.Pattern;

/**
 * One criterion: what to look at, a field and a slider that follow each other, the band in words. The field takes any text: a
 * browser's number field drops the mark of a decimal, so that 5,9 would be saved as 59.
 */
final class CriterionRow extends Div {

    /** Saves one number. */
    interface Save {
        void save(String criterion, int points);

        /** Whether what stands in the field now cannot be saved. */
        default void wrong(String criterion, boolean wrong) {
        }
    }

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

    private final Words words;
    private final JurySheet sheet;
    private final JurySheet.Criterion criterion;
    private final Bands bands;
    private final Save save;
    private final TextField number = new TextField();
    private final Slider slider;
    private final Span band = new Span();
    private Integer kept;

    CriterionRow(Words words, JurySheet sheet, JurySheet.Criterion criterion, Integer points, boolean writable, Save save) {
        this.words = words;
        this.sheet = sheet;
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
        number.setAriaLabel(words.of("jury.pointsOf", words.of(criterion.title()), sheet.min(), sheet.max()));
        number.setManualValidation(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setReadOnly(!writable);
        number.setAutoselect(true);
        number.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        slider = new Slider(sheet.min(), sheet.max());
        slider.setAriaLabel(words.of("jury.sliderOf", words.of(criterion.title())));
        slider.setEnabled(writable);
        band.addClassName("band");
        band.getElement().setAttribute("aria-live", "polite");
        show(points);
        number.setValue(text(points));
        number.addValueChangeListener(change -> read(change.getValue().strip(), change.isFromClient()));
        number.addBlurListener(left -> tidy());
        slider.addValueChangeListener(change -> take(Integer.parseInt(change.getValue()), change.isFromClient()));
        Div input = new Div(number, slider, band);
        input.addClassName("criterion-input");
        add(head, input, details);
    }

    private void read(String typed, boolean fromClient) {
        if (!fromClient) {
            return;
        }
        if (WHOLE.matcher(typed).matches()) {
            take(Integer.parseInt(typed), true);
        } else if (typed.isEmpty() && kept == null) {
            number.setInvalid(false);
            save.wrong(criterion.id(), false);
        } else {
            wrong();
        }
    }

    private void take(int points, boolean fromClient) {
        if (!fromClient) {
            return;
        }
        if (points < sheet.min() || points > sheet.max()) {
            wrong();
            return;
        }
        try {
            save.save(criterion.id(), points);
            number.setInvalid(false);
            save.wrong(criterion.id(), false);
            show(points);
            if (!WHOLE.matcher(number.getValue().strip()).matches() || Integer.parseInt(number.getValue().strip()) != points) {
                number.setValue(text(points));
            }
        } catch (Refused refused) {
            say(words.of(refused));
        }
    }

    /** Emptied, no whole number, or outside the scale: what was saved stays, and that is said. */
    private void wrong() {
        say(kept == null ? words.of("jury.whole", sheet.min(), sheet.max())
                : words.of("jury.whole.kept", sheet.min(), sheet.max(), kept));
        save.wrong(criterion.id(), true);
    }

    private void say(String error) {
        number.setErrorMessage(error);
        number.setInvalid(true);
    }

    /** 007 is shown as what it was taken for. */
    private void tidy() {
        if (!number.isInvalid()) {
            number.setValue(text(kept));
        }
    }

    private void show(Integer points) {
        kept = points;
        band.setText(points == null ? words.of("jury.noBand") : bands.of(points));
        getElement().getClassList().set("criterion-empty", points == null);
        slider.setValue(points == null ? "0" : points.toString());
    }

    private static String text(Integer points) {
        return points == null ? "" : points.toString();
    }
}
