package id.anugerah.ui.furtherstep;

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
import id.anugerah.evidence.PhotoFiles;
import id.anugerah.furtherstep.Observing;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes photos by button or drag, several at once, with their progress, and says of a refused one why. */
final class PhotoUpload extends Upload {

    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final transient Words words;
    private final transient Observing observing;
    private final transient Runnable added;
    private final Div problems;

    PhotoUpload(Words words, Observing observing, UUID step, Runnable added, Div problems) {
        this.words = words;
        this.observing = observing;
        this.added = added;
        this.problems = problems;
        setMaxFileSize(PhotoFiles.MEGABYTES << 20);
        setAcceptedFileTypes(".jpg", ".jpeg", ".png");
        setUploadButton(new Button(words.of("jury.step.photo.choose"), VaadinIcon.CAMERA.create(), click -> problems.removeAll()));
        setDropLabel(new Span(words.of("participant.upload.drop")));
        setI18n(UploadTexts.of(words, words.of("jury.step.photo.rules", PhotoFiles.MEGABYTES)));
        UploadHandler handler = event -> take(step, event);
        setUploadHandler(handler);
        getElement().addEventListener("dragenter", drag -> problems.removeAll());
        getElement().addEventListener("file-reject", this::rejected).addEventData(NAME).addEventData(SIZE);
        getElement().addEventListener("upload-success", done -> getElement().executeJs(
                "this.files = Array.from(this.files).filter(file => !file.complete)"));
    }

    /** On the thread of the request, without the lock of the screen. */
    private void take(UUID step, UploadEvent file) throws IOException {
        UI ui = file.getUI();
        try (InputStream content = file.getInputStream()) {
            observing.photo(step, file.getFileName(), content);
            ui.access(added::run);
        } catch (Refused refused) {
            ui.access(() -> problem(refused));
        }
    }

    private void rejected(DomEvent event) {
        JsonObject data = event.getEventData();
        String name = data.getString(NAME);
        long size = (long) data.getNumber(SIZE);
        problem(size > (long) PhotoFiles.MEGABYTES << 20 ? new Refused("photo.tooLarge", name, size, PhotoFiles.MEGABYTES)
                : new Refused("photo.wrongType", name));
    }

    private void problem(Refused refused) {
        Paragraph line = new Paragraph(VaadinIcon.WARNING.create(), new Span(words.of(refused)));
        line.addClassName("problem");
        problems.add(line);
    }
}
