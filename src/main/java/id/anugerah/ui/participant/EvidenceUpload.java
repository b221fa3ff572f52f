package id.anugerah.ui.participant;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import elemental.json.JsonObject;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes files by button or drag, several at once, and says for each refused one why. */
final class EvidenceUpload extends Upload {

    private static final int LARGEST = 2_097_152;
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final transient Words words;
    private final transient EvidenceFiles files;
    private final transient Consumer<Evidence> added;
    private final Div problems;

    EvidenceUpload(Words words, EvidenceFiles files, UUID submission, String indicator, Consumer<Evidence> added,
                   Div problems) {
        this.words = words;
        this.files = files;
        this.added = added;
        this.problems = problems;
        setMaxFileSize(LARGEST);
        setAcceptedFileTypes(".pdf", ".doc", ".docx", ".jpg", ".jpeg", ".png");
        Button button = new Button(words.of("participant.upload.button"), VaadinIcon.UPLOAD.create(),
                click -> problems.removeAll());
        setUploadButton(button);
        setDropLabel(new Span(words.of("participant.upload.drop")));
        setI18n(UploadTexts.of(words));
        UploadHandler handler = event -> take(submission, indicator, event);
        setUploadHandler(handler);
        getElement().addEventListener("dragenter", drag -> problems.removeAll());
        getElement().addEventListener("file-reject", this::rejected).addEventData(NAME).addEventData(SIZE);
        // the round trip brings the new row; finished entries leave the component's own list
        getElement().addEventListener("upload-success", done -> getElement().executeJs(
                "this.files = Array.from(this.files).filter(file => !file.complete)"));
    }

    /** On the thread of the request, without the lock of the screen: several files come in beside each other. */
    private void take(UUID submission, String indicator, UploadEvent file) throws IOException {
        UI ui = file.getUI();
        try (InputStream content = file.getInputStream()) {
            Evidence evidence = files.add(submission, indicator, file.getFileName(), content, "");
            ui.access(() -> added.accept(evidence));
        } catch (Refused refused) {
            ui.access(() -> problem(refused));
        }
    }

    private void rejected(DomEvent event) {
        JsonObject data = event.getEventData();
        String name = data.getString(NAME);
        long size = (long) data.getNumber(SIZE);
        problem(size > LARGEST ? new Refused("evidence.tooLarge", name, size) : new Refused("evidence.wrongType", name));
    }

    private void problem(Refused refused) {
        Paragraph line = new Paragraph(VaadinIcon.WARNING.create(), new Span(words.of(refused)));
        line.addClassName("problem");
        problems.add(line);
    }
}
