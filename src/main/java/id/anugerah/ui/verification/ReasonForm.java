package id.anugerah.ui.verification;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.function.Consumer;

/** Asks in place why an option is changed. What is typed stays in this browser until it is saved. */
final class ReasonForm extends Div {

    /** @param draft name under which the browser keeps what is typed, one for each submission and indicator */
    ReasonForm(Words words, String label, String reason, String draft, Consumer<String> save, Runnable cancel) {
        addClassName("reason-form");
        TextArea text = new TextArea(label);
        text.setHelperText(words.of("verification.reasonHelp"));
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.setValue(reason);
        text.setWidthFull();
        text.setMinRows(3);
        Button store = new Button(words.of("verification.saveChange"), click -> {
            try {
                save.accept(text.getValue());
                text.getElement().executeJs("localStorage.removeItem($0)", draft);
            } catch (Refused refused) {
                text.setErrorMessage(words.of(refused));
                text.setInvalid(true);
                text.focus();
            }
        });
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Button back = new Button(words.of("verification.cancel"), click -> {
            text.getElement().executeJs("localStorage.removeItem($0)", draft);
            cancel.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div acts = new Div(store, back);
        acts.addClassName("reason-acts");
        add(text, acts);
        text.addAttachListener(attach -> text.getElement().executeJs("""
                const kept = localStorage.getItem($0);
                if (kept && !this.value) { this.value = kept; this.dispatchEvent(new CustomEvent('input')); }
                this.addEventListener('input', () => localStorage.setItem($0, this.value));
                setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); }, 60);""", draft));
    }
}
