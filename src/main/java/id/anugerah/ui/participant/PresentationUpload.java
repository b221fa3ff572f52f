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
import id.anugerah.finalist.Finalists;
import id.anugerah.finalist.Preparation;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes one presentation by button or drag, with its progress, and says of a refused one why. */
final class PresentationUpload extends Upload {

    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final transient Words words;
    private final transient Finalists finalists;
    private final transient Consumer<Preparation.Presentation> sent;
    private final int megabytes;
    private final Div problems;

    PresentationUpload(Words words, Finalists finalists, UUID submission, int megabytes, Consumer<Preparation.Presentation> sent,
                       Div problems) {
        this.words = words;
        this.finalists = finalists;
        this.sent = sent;
        this.megabytes = megabytes;
        this.problems = problems;
        setMaxFileSize(megabytes << 20);
        setAcceptedFileTypes(".pdf", ".pptx");
        setUploadButton(new Button(words.of("participant.final.presentation.button"), VaadinIcon.UPLOAD.create(),
                click -> problems.removeAll()));
        setDropLabel(new Span(words.of("participant.upload.drop")));
        setI18n(UploadTexts.of(words, words.of("participant.final.presentation.rules", megabytes)));
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
            Preparation.Presentation taken = finalists.presentation(submission, file.getFileName(), content);
            ui.access(() -> {
                problems.removeAll();
                sent.accept(taken);
            });
        } catch (Refused refused) {
            ui.access(() -> problem(refused));
        }
    }

    private void rejected(DomEvent event) {
        JsonObject data = event.getEventData();
        String name = data.getString(NAME);
        long size = (long) data.getNumber(SIZE);
        problem(size > (long) megabytes << 20 ? new Refused("presentation.tooLarge", name, size, megabytes)
                : new Refused("presentation.wrongType", name));
    }

    private void problem(Refused refused) {
        Paragraph line = new Paragraph(VaadinIcon.WARNING.create(), new Span(words.of(refused)));
        line.addClassName("problem");
        problems.removeAll();
        problems.add(line);
    }
}
