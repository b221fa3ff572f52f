package id.anugerah.ui.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.Given;
import id.anugerah.ui.shell.Words;
import java.util.function.Consumer;

/** A form over the screen that it belongs to; it closes when what was filled in has been taken. */
public final class FormDialog extends Dialog {

    public FormDialog(Words words, Filling filling, Form form, Given given, Consumer<FilledForm> act) {
        setHeaderTitle(words.of(form.title()));
        addClassName("form-dialog");
        setWidth("40rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        add(new RenderedForm(words, filling, form, given, filled -> {
            act.accept(filled);
            close();
        }));
        getFooter().add(new Button(words.of("form.cancel"), click -> close()));
    }
}
