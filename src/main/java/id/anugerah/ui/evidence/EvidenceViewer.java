package id.anugerah.ui.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.MediaType;
import id.anugerah.ui.shell.Words;
import java.util.List;

/**
 * A clean file in a frame without origin and session: pages of a PDF, a picture, the text of a Word file. What cannot be shown
 * becomes a sentence and the download.
 */
@JavaScript("context://design/evidence.js")
@StyleSheet("context://design/evidence.css")
public final class EvidenceViewer extends Div {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CAUSES = List.of("broken", "gone", "session");

    /** What the script of the page around the frame needs; only the file at these addresses is ever handed in. */
    private record Plan(String kind, String address, String textAddress, int size, String mime, String title, Sight place) {
    }

    private final ViewedFile file;
    private Sight sight;

    public EvidenceViewer(Words words, Evidence file, Sight sight) {
        this(words, ViewedFile.of(file), sight);
    }

    public EvidenceViewer(Words words, ViewedFile file, Sight sight) {
        this.file = file;
        this.sight = sight;
        addClassName("evidence-viewer");
        if (kind().equals("TEXT")) {
            Paragraph note = new Paragraph(words.of(file.type() == MediaType.PPTX ? "viewer.slidesOnly" : "viewer.textOnly") + " ");
            note.add(download(words));
            note.addClassName("viewer-note");
            add(note);
        }
        add(failed(words));
    }

    /** Where the file's bytes lie. */
    public static String address(Evidence file) {
        return ViewedFile.of(file).address();
    }

    /** Turns the open file to another place. */
    public void turnTo(Sight other) {
        sight = other;
        getElement().executeJs("window.anugerahEvidence.place(this, JSON.parse($0))", json(place()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.anugerahEvidence.open(this, JSON.parse($0))", json(new Plan(kind(), file.address(),
                file.textAddress(), file.size(), file.type().mime(), file.name(), place())));
    }

    private Sight place() {
        return file.type() == MediaType.PDF ? sight : sight.withoutPages();
    }

    private String kind() {
        return switch (file.type()) {
            case PDF -> "PDF";
            case JPEG, PNG -> "PICTURE";
            case DOC, DOCX, PPTX -> "TEXT";
        };
    }

    private Div failed(Words words) {
        Div failed = new Div();
        failed.addClassName("viewer-failed");
        failed.getElement().setAttribute("hidden", true).setAttribute("role", "alert");
        for (String cause : CAUSES) {
            Paragraph sentence = new Paragraph(words.of("viewer.failed." + cause));
            sentence.getElement().setAttribute("data-why", cause);
            failed.add(sentence);
        }
        failed.add(download(words));
        return failed;
    }

    private Anchor download(Words words) {
        Anchor download = new Anchor(file.download(), words.of("viewer.download", file.name()));
        download.getElement().setAttribute("download", file.name());
        return download;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
