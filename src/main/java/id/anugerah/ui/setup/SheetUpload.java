package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.anugerah.ui.shell.UploadTexts;
import id.anugerah.ui.shell.Words;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes a whole sheet as a YAML file instead of the one that is there. */
final class SheetUpload extends Upload {

    private static final int LARGEST = 500_000;

    SheetUpload(Words words, Consumer<String> taken) {
        setMaxFileSize(LARGEST);
        setAcceptedFileTypes(".yaml", ".yml");
        setUploadButton(new Button(words.of("setup.file.upload"), VaadinIcon.UPLOAD.create()));
        setDropLabel(new Span(words.of("participant.upload.drop")));
        setI18n(UploadTexts.of(words, words.of("setup.file.rules")));
        setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> taken.accept(new String(bytes, StandardCharsets.UTF_8))));
    }
}
