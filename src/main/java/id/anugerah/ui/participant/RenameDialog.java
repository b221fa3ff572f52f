package id.anugerah.ui.participant;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.function.Consumer;

/** Asks for another name of a file; its ending stays. */
final class RenameDialog extends Dialog {

    private static final int LONGEST = 150;

    private final transient Words words;
    private final transient EvidenceFiles files;
    private final transient Evidence evidence;
    private final transient Consumer<Evidence> renamed;
    private final TextField name;

    RenameDialog(Words words, EvidenceFiles files, Evidence evidence, Consumer<Evidence> renamed) {
        this.words = words;
        this.files = files;
        this.evidence = evidence;
        this.renamed = renamed;
        this.name = new TextField(words.of("participant.evidence.rename.field"));
        setHeaderTitle(words.of("participant.evidence.rename.title"));
        name.setValue(evidence.name());
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setAutoselect(true);
        setWidth("min(32rem, 100%)");
        name.focus();
        Button save = new Button(words.of("participant.evidence.rename.do"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(name);
        getFooter().add(new Button(words.of("participant.evidence.remove.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            renamed.accept(files.rename(evidence.id(), name.getValue()));
            close();
        } catch (Refused refused) {
            name.setErrorMessage(words.of(refused));
            name.setInvalid(true);
        }
    }
}
