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
import id.anugerah.objection.AddedFile;
import id.anugerah.objection.ObjectionFiles;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes the new files of an objection by button or drag, and says for each refused one why. */
final class ObjectionUpload extends Upload {

    private static final int LARGEST = 2_097_152;
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final transient Words words;
    private final transient ObjectionFiles files;
    private final transient Consumer<AddedFile> added;
    private final Div problems;

    ObjectionUpload(Words words, ObjectionFiles files, UUID submission, Consumer<AddedFile> added, Div problems) {
        this.words = words;
        this.files = files;
        this.added = added;
        this.problems = problems;
        setMaxFileSize(LARGEST);
        setAcceptedFileTypes(".pdf", ".doc", ".docx", ".jpg", ".jpeg", ".png");
        setUploadButton(new Button(words.of("participant.upload.button"), VaadinIcon.UPLOAD.create(), click -> problems.removeAll()));
        setDropLabel(new Span(words.of("participant.upload.drop")));
        setI18n(UploadTexts.of(words));
        UploadHandler handler = event -> take(submission, event);
        setUploadHandler(handler);
        getElement().addEventListener("dragenter", drag -> problems.removeAll());
        getElement().addEventListener("file-reject", this::rejected).addEventData(NAME).addEventData(SIZE);
        getElement().addEventListener("upload-success", done -> getElement().executeJs(
                "this.files = Array.from(this.files).filter(file => !file.complete)"));
    }

    /** On the thread of the request, without the lock of the screen. */
    private void take(UUID submission, UploadEvent file) throws IOException {
        UI ui = file.getUI();
        try (InputStream content = file.getInputStream()) {
            AddedFile taken = files.add(submission, file.getFileName(), content);
            ui.access(() -> added.accept(taken));
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
