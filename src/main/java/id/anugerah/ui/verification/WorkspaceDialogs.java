package id.anugerah.ui.verification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.instrument.Indicator;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Workspace;
import java.util.List;
import java.util.function.BiConsumer;

/** The two questions before a workspace is left for good. */
final class WorkspaceDialogs {

    private final Words words;

    WorkspaceDialogs(Words words) {
        this.words = words;
    }

    void finish(Workspace workspace, Runnable act) {
        long changed = workspace.findings().keySet().stream().map(id -> Mark.of(workspace, id))
                .filter(mark -> mark != Mark.CONFIRMED).count();
        Dialog dialog = dialog("verification.finishDialog");
        dialog.add(new Paragraph(words.of("verification.finishDialog.what", workspace.form().submission().bodyName(),
                        words.of(workspace.form().soFar().total()), words.of(workspace.verified().total()), changed)),
                new Paragraph(words.of("verification.finishDialog.final")));
        Button yes = new Button(words.of("verification.finishDialog.act"), click -> {
            dialog.close();
            act.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        dialog.getFooter().add(cancel(dialog), yes);
        dialog.open();
        yes.focus();
    }

    void giveBack(Workspace workspace, BiConsumer<String, Boolean> act) {
        giveBack(workspace.form().submission().bodyName(), workspace.findings().size(), act);
    }

    /** @param done what was judged so far and counts no more */
    void giveBack(String body, int done, BiConsumer<String, Boolean> act) {
        Dialog dialog = dialog("verification.giveBackDialog");
        TextArea reason = new TextArea(words.of("verification.giveBackDialog.reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Checkbox forGood = new Checkbox(words.of("verification.giveBackDialog.forGood"));
        dialog.add(new Paragraph(words.of("verification.giveBackDialog.what", body, done)),
                reason, forGood);
        Button yes = new Button(words.of("verification.giveBackDialog.act"), click -> {
            try {
                act.accept(reason.getValue(), forGood.getValue());
                dialog.close();
            } catch (Refused refused) {
                reason.setErrorMessage(words.of(refused));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(cancel(dialog), yes);
        dialog.open();
        reason.focus();
    }

    /** @param about the indicator that is looked at: what the question is about unless others are added */
    void ask(Workspace workspace, Indicator about, BiConsumer<List<String>, String> act) {
        Dialog dialog = dialog("verification.askDialog");
        MultiSelectComboBox<String> indicators = new MultiSelectComboBox<>(words.of("verification.askDialog.about"));
        indicators.setItems(workspace.form().instrument().indicators().stream().map(Indicator::id).toList());
        indicators.setValue(about.id());
        indicators.setWidthFull();
        TextArea text = new TextArea(words.of("verification.askDialog.text"));
        text.setHelperText(words.of("verification.askDialog.help"));
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        dialog.add(new Paragraph(words.of("verification.askDialog.what", workspace.form().submission().bodyName())), indicators,
                text);
        Button yes = new Button(words.of("verification.askDialog.act"), click -> {
            try {
                act.accept(indicators.getValue().stream().sorted().toList(), text.getValue());
                dialog.close();
            } catch (Refused refused) {
                text.setErrorMessage(words.of(refused));
                text.setInvalid(true);
                text.focus();
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel(dialog), yes);
        dialog.open();
        text.focus();
    }

    private Dialog dialog(String title) {
        Dialog dialog = new Dialog(words.of(title));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        return dialog;
    }

    private Button cancel(Dialog dialog) {
        Button cancel = new Button(words.of("verification.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return cancel;
    }
}
