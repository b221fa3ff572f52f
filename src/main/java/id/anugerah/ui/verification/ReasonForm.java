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
import id.anugerah.verification.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks in place why an option is changed, or takes a remark: what the participant will read, and what stays in the team.
 * What is typed stays in this browser until it is saved.
 */
final class ReasonForm extends Div {

    private static final String KEEP = """
            const kept = localStorage.getItem($0);
            if (kept && !this.value) { this.value = kept; this.dispatchEvent(new CustomEvent('input')); }
            this.addEventListener('input', () => localStorage.setItem($0, this.value));""";

    private final Words words;
    private final Optional<CodeChoice> codes;
    private final TextArea reason;
    private final TextArea note;
    private final String draft;

    /**
     * @param before  what stood there, or what another opinion said; its option is the one that is chosen
     * @param changes whether that is another option than the participant's
     * @param draft   name under which the browser keeps what is typed, one for each submission and indicator
     */
    ReasonForm(Words words, String label, Finding before, boolean changes, String draft, Consumer<Finding> save,
               Runnable cancel) {
        this.words = words;
        this.draft = draft;
        addClassName("reason-form");
        reason = area(label, words.of(changes ? "verification.reasonHelp" : "verification.remarkHelp"), before.reason());
        note = area(words.of("verification.teamNote"), words.of("verification.teamNoteHelp"), before.teamNote());
        codes = changes ? Optional.of(new CodeChoice(words, before.code(), reason::focus)) : Optional.empty();
        Button store = new Button(words.of("verification.saveChange"), click -> save(before, save));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        store.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Button back = new Button(words.of("verification.cancel"), click -> {
            forget();
            cancel.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div acts = new Div(store, back);
        acts.addClassName("reason-acts");
        codes.ifPresent(this::add);
        add(reason, note, acts);
        reason.addAttachListener(attach -> {
            keep(reason, draft);
            keep(note, draft + ".tim");
            codes.filter(choice -> choice.chosen().isEmpty()).ifPresentOrElse(CodeChoice::focus, reason::focus);
            getElement().executeJs("window.anugerahKeys.reveal(this)");
        });
    }

    /** What is typed stays in this browser under that name, until {@code localStorage.removeItem}. */
    static void keep(TextArea area, String draft) {
        area.getElement().executeJs(KEEP, draft);
    }

    private void save(Finding before, Consumer<Finding> save) {
        try {
            save.accept(new Finding(before.indicator(), before.option(), codes.flatMap(CodeChoice::chosen), reason.getValue(),
                    note.getValue()));
            forget();
        } catch (Refused refused) {
            boolean code = refused.reason().equals("verification.codeNeeded");
            codes.filter(choice -> code).ifPresent(choice -> {
                choice.say(words.of(refused));
                choice.focus();
            });
            reason.setErrorMessage(words.of(refused));
            reason.setInvalid(!code);
            if (!code) {
                reason.focus();
            }
        }
    }

    private void forget() {
        reason.getElement().executeJs("localStorage.removeItem($0); localStorage.removeItem($0 + '.tim')", draft);
    }

    private static TextArea area(String label, String help, String value) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setValue(value);
        area.setWidthFull();
        area.setMinRows(2);
        return area;
    }
}
