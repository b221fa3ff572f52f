package id.anugerah.ui.participant;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.finalist.Presenter;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The fields of one presenter; the rank may be chosen or typed. */
final class PresenterRow extends Div {

    private final transient Words words;
    private final TextField name;
    private final ComboBox<String> rank;
    private final TextField position;
    private final Span title = new Span();
    private final Button remove;

    PresenterRow(Words words, Presenter presenter, Consumer<PresenterRow> removed) {
        this.words = words;
        name = field("participant.final.presenter.name", presenter.name());
        position = field("participant.final.presenter.position", presenter.position());
        rank = new ComboBox<>(words.of("participant.final.presenter.rank"), Presenter.USUAL_RANKS);
        rank.setAllowCustomValue(true);
        rank.addCustomValueSetListener(typed -> rank.setValue(typed.getDetail()));
        rank.setHelperText(words.of("participant.final.presenter.rank.help"));
        rank.setRequiredIndicatorVisible(true);
        rank.setWidthFull();
        if (!presenter.rank().isEmpty()) {
            rank.setValue(presenter.rank());
        }
        remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        title.addClassName("presenter-title");
        addClassName("presenter");
        getElement().setAttribute("role", "group");
        Div fields = new Div(name, rank, position);
        fields.addClassName("presenter-fields");
        add(CasePage.row("presenter-head", title, remove), fields);
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(words.of(key));
        field.setValue(value);
        field.setMaxLength(Presenter.LONGEST);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    /** @param removable whether somebody is left without this one */
    void number(int number, boolean removable) {
        String text = words.of("participant.final.presenter", number);
        title.setText(text);
        getElement().setAttribute("aria-label", text);
        remove.setAriaLabel(words.of("participant.final.presenter.remove", number));
        remove.setTooltipText(words.of("participant.final.presenter.remove", number));
        remove.setVisible(removable);
    }

    Presenter value() {
        return new Presenter(name.getValue(), rank.getValue(), position.getValue());
    }

    /** Marks what is empty. */
    boolean filled() {
        boolean filled = true;
        for (Map.Entry<HasValidation, String> one : texts().entrySet()) {
            boolean missing = one.getValue() == null || one.getValue().isBlank();
            one.getKey().setErrorMessage(words.of("participant.final.presenter.needed"));
            one.getKey().setInvalid(missing);
            filled &= !missing;
        }
        return filled;
    }

    void focus() {
        name.focus();
    }

    void focusMissing() {
        texts().entrySet().stream().filter(one -> one.getKey().isInvalid()).findFirst()
                .ifPresent(one -> ((Focusable<?>) one.getKey()).focus());
    }

    private Map<HasValidation, String> texts() {
        Map<HasValidation, String> texts = new LinkedHashMap<>();
        texts.put(name, name.getValue());
        texts.put(rank, rank.getValue());
        texts.put(position, position.getValue());
        return texts;
    }
}
