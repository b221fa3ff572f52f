package id.anugerah.ui.verification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Workspace;
import java.util.function.Consumer;

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
        yes.setAutofocus(true);
        dialog.getFooter().add(cancel(dialog), yes);
        dialog.open();
    }

    void giveBack(Workspace workspace, Consumer<String> act) {
        Dialog dialog = dialog("verification.giveBackDialog");
        TextArea reason = new TextArea(words.of("verification.giveBackDialog.reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        int done = workspace.findings().size();
        dialog.add(new Paragraph(words.of("verification.giveBackDialog.what", workspace.form().submission().bodyName(), done)),
                reason);
        Button yes = new Button(words.of("verification.giveBackDialog.act"), click -> {
            try {
                act.accept(reason.getValue());
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

    private Dialog dialog(String title) {
        Dialog dialog = new Dialog(words.of(title));
        dialog.setMaxWidth("34rem");
        return dialog;
    }

    private Button cancel(Dialog dialog) {
        Button cancel = new Button(words.of("verification.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return cancel;
    }
}
