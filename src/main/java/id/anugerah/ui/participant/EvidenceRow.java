package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;

/** One file: open, say where to look, remove. */
final class EvidenceRow extends ListItem {

    private static final int SEND_AFTER_MILLIS = 1_200;

    private final transient Words words;
    private final transient EvidenceFiles files;
    private final transient Evidence evidence;

    EvidenceRow(Words words, EvidenceFiles files, SaveState state, Evidence evidence, boolean open) {
        this.words = words;
        this.files = files;
        this.evidence = evidence;
        addClassName("file");
        Div head = new Div(new EvidenceName(words, evidence));
        head.addClassName("file-head");
        add(head);
        if (!open) {
            if (!evidence.pageMarker().isEmpty()) {
                add(new Paragraph(words.of("participant.marker.at", evidence.pageMarker())));
            }
            return;
        }
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> confirm());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(words.of("participant.evidence.remove", evidence.name()));
        remove.setTooltipText(words.of("participant.evidence.remove", evidence.name()));
        head.add(remove);
        add(marker(state));
    }

    private TextField marker(SaveState state) {
        TextField marker = new TextField(words.of("participant.marker"));
        marker.setPlaceholder(words.of("participant.marker.placeholder"));
        marker.setValue(evidence.pageMarker());
        marker.setWidthFull();
        marker.setValueChangeMode(ValueChangeMode.TIMEOUT);
        marker.setValueChangeTimeout(SEND_AFTER_MILLIS);
        marker.addValueChangeListener(change -> {
            try {
                files.mark(evidence.id(), change.getValue());
                marker.setInvalid(false);
                state.savedNow();
            } catch (Refused refused) {
                state.failed();
                marker.setErrorMessage(words.of(refused));
                marker.setInvalid(true);
            }
        });
        return marker;
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog(words.of("participant.evidence.remove.title"),
                words.of("participant.evidence.remove.text", evidence.name()),
                words.of("participant.evidence.remove.do"), yes -> {
                    files.remove(evidence.id());
                    removeFromParent();
                }, words.of("participant.evidence.remove.cancel"), no -> { });
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
