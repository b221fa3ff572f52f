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
import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.PageMarker;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.Locale;

/** One file: open, say where to look, rename, remove. */
final class EvidenceRow extends ListItem {

    private static final int SEND_AFTER_MILLIS = 1_200;

    private final transient Words words;
    private final transient EvidenceFiles files;
    private final Div head = new Div();
    private final transient Runnable removed;
    private transient Evidence evidence;

    EvidenceRow(Words words, EvidenceFiles files, SaveState state, Evidence evidence, boolean open, Runnable removed) {
        this.words = words;
        this.files = files;
        this.evidence = evidence;
        this.removed = removed;
        addClassName("file");
        head.addClassName("file-head");
        add(head);
        show(evidence, open);
        notes();
        EvidencePreview preview = new EvidencePreview(words, evidence);
        if (evidence.scan() == Evidence.Scan.CLEAN) {
            add(preview);
        }
        if (!open) {
            if (!evidence.pageMarker().isEmpty()) {
                add(new Paragraph(words.of("participant.marker.at", evidence.pageMarker())));
            }
            return;
        }
        add(marker(state, preview));
    }

    private void show(Evidence now, boolean open) {
        evidence = now;
        head.removeAll();
        head.add(new EvidenceName(words, evidence));
        if (open) {
            Button rename = button(VaadinIcon.PENCIL, "participant.evidence.rename",
                    () -> new RenameDialog(words, files, evidence, renamed -> show(renamed, true)).open());
            Button remove = button(VaadinIcon.TRASH, "participant.evidence.remove", this::confirm);
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            Div buttons = new Div(rename, remove);
            buttons.addClassName("file-buttons");
            head.add(buttons);
        }
    }

    private Button button(VaadinIcon icon, String text, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.of(text, evidence.name()));
        button.setTooltipText(words.of(text, evidence.name()));
        return button;
    }

    private void notes() {
        if (evidence.scan() != Evidence.Scan.CLEAN) {
            add(new Paragraph(words.of("participant.evidence." + evidence.scan().name().toLowerCase(Locale.ROOT) + ".text")));
        }
        if (evidence.positionRemoved()) {
            add(new Paragraph(words.of("participant.evidence.positionRemoved")));
        }
    }

    private TextField marker(SaveState state, EvidencePreview preview) {
        TextField marker = new TextField(words.of("participant.marker"));
        marker.setPlaceholder(words.of("participant.marker.placeholder"));
        marker.setValue(evidence.pageMarker());
        marker.setWidthFull();
        marker.setValueChangeMode(ValueChangeMode.TIMEOUT);
        marker.setValueChangeTimeout(SEND_AFTER_MILLIS);
        marker.setHelperText(understood(evidence.pageMarker()));
        marker.addValueChangeListener(change -> {
            try {
                files.mark(evidence.id(), change.getValue());
                marker.setInvalid(false);
                marker.setHelperText(understood(change.getValue()));
                preview.turnTo(PageMarker.of(change.getValue()));
                state.savedNow();
            } catch (Refused refused) {
                state.failed();
                marker.setErrorMessage(words.of(refused));
                marker.setInvalid(true);
            }
        });
        return marker;
    }

    /** Where a verifier will find the file open, so that a marker that says nothing is seen before it is sent. */
    private String understood(String written) {
        if (evidence.type() != MediaType.PDF || written.isBlank()) {
            return null;
        }
        PageMarker read = PageMarker.of(written);
        if (!read.pages().isEmpty()) {
            return words.of("participant.marker.page", read.pages().get(0).firstLabel());
        }
        return read.understood() ? words.of("participant.marker.term", read.terms().get(0)) : words.of("participant.marker.unread");
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog(words.of("participant.evidence.remove.title"),
                words.of("participant.evidence.remove.text", evidence.name()),
                words.of("participant.evidence.remove.do"), yes -> {
                    files.remove(evidence.id());
                    removeFromParent();
                    removed.run();
                }, words.of("participant.evidence.remove.cancel"), no -> { });
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
