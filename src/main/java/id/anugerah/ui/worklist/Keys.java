package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.ui.shell.Words;
import java.util.List;

/**
 * Single keys that press what stands on the screen: an element with data-key="c" is clicked by c. design/evaluation.js
 * listens; it stays quiet while somebody types, while a dialog is open, and for those who have switched the keys off.
 */
public final class Keys {

    private Keys() {
    }

    /** Listens for keys as long as the screen is shown. */
    public static void listen(Component screen) {
        screen.addAttachListener(attach -> screen.getElement().executeJs("window.anugerahKeys.listen(this)"));
    }

    public static <C extends Component> C press(C component, String keys) {
        component.getElement().setAttribute("data-key", keys);
        component.getElement().setAttribute("aria-keyshortcuts", keys);
        return component;
    }

    /** The name of the key on the button that it presses; hidden where there is no keyboard. */
    public static Component hint(String key) {
        Span hint = new Span(key);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }

    /** The button "?" with the help; each key's meaning is the text under prefix + key name. */
    public static Button help(Words words, String prefix, List<String> keys) {
        Button button = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> dialog(words, prefix, keys).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.of("worklist.keys.open"));
        button.setTooltipText(words.of("worklist.keys.open"));
        button.addClassName("keys-button");
        return press(button, "?");
    }

    private static Dialog dialog(Words words, String prefix, List<String> keys) {
        Dialog dialog = new Dialog(words.of("worklist.keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys-list");
        for (String key : keys) {
            Span cap = new Span(words.of(prefix + key + ".cap"));
            cap.addClassName("keycap");
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(cap);
            list.add(term, new DescriptionList.Description(words.of(prefix + key)));
        }
        Checkbox on = new Checkbox(words.of("worklist.keys.on"), true);
        on.addValueChangeListener(change -> on.getElement().executeJs("window.anugerahKeys.turn($0)", change.getValue()));
        on.addAttachListener(attach -> on.getElement().executeJs("return window.anugerahKeys.on()")
                .then(Boolean.class, on::setValue));
        Button close = new Button(words.of("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(list, on);
        dialog.getFooter().add(close);
        dialog.setWidth("32rem");
        dialog.setMaxWidth("100%");
        return dialog;
    }
}
