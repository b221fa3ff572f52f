package id.anugerah.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.shared.Refused;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks before an act: says what will happen, may want a reason, and shows a refusal in place; input is kept. */
public final class ActDialog extends Dialog {

    private final Words words;
    private final Div body = new Div();
    private final Div problem = new Div();
    private final TextArea reason = new TextArea();
    private final Button confirm = new Button();
    private BooleanSupplier complete = () -> true;

    public ActDialog(Words words, String title) {
        this.words = words;
        setHeaderTitle(title);
        addClassName("act-dialog");
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        problem.addClassName("act-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        body.addClassName("act-body");
        reason.setVisible(false);
        reason.setWidthFull();
        reason.setMaxLength(500);
        add(problem, body, reason);
        Button cancel = new Button(words.of("organizer.cancel"), click -> close());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
    }

    public ActDialog saying(String sentence) {
        return showing(new Paragraph(sentence));
    }

    public ActDialog showing(Component component) {
        body.add(component);
        return this;
    }

    /** The act hurts somebody or cannot be taken back. */
    public ActDialog dangerous() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    public ActDialog withReason(String label) {
        reason.setLabel(label);
        reason.setVisible(true);
        return this;
    }

    /** The form in the body is asked before the act; it marks its own fields. */
    public ActDialog when(BooleanSupplier formComplete) {
        complete = formComplete;
        return this;
    }

    /** @param act gets the reason, "" where none was asked; closes the dialog unless it is refused */
    public ActDialog act(String label, Consumer<String> act) {
        confirm.setText(label);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            try {
                boolean reasoned = filled();
                if (!complete.getAsBoolean()) {
                    body.getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus())");
                } else if (reasoned) {
                    act.accept(reason.getValue().trim());
                    close();
                }
            } catch (Refused refused) {
                tell(words.of(refused));
            } finally {
                confirm.setEnabled(true);
            }
        });
        return this;
    }

    public void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
        problem.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private boolean filled() {
        boolean missing = reason.isVisible() && reason.getValue().isBlank();
        reason.setErrorMessage(words.of("organizer.reasonNeeded"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        }
        return !missing;
    }
}
