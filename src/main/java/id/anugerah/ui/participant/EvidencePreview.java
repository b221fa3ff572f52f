package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.Preview;
import id.anugerah.ui.shell.Words;

/** A file shown in the page, when it is opened: pages of a PDF, a picture, the text of a Word file. */
final class EvidencePreview extends Details {

    EvidencePreview(Words words, EvidenceFiles files, Evidence evidence) {
        super(words.of("participant.preview"));
        addClassNames("plain-details", "preview");
        Div place = new Div();
        add(place);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                place.add(viewer(words, files, evidence));
            }
        });
    }

    private static Component viewer(Words words, EvidenceFiles files, Evidence evidence) {
        String address = "/dokumen/bukti/" + evidence.id();
        return switch (evidence.type()) {
            case PDF -> {
                IFrame frame = new IFrame(address + "#view=FitH&navpanes=0");
                frame.setTitle(evidence.name());
                frame.addClassName("preview-frame");
                yield frame;
            }
            case JPEG, PNG -> {
                Image image = new Image(address, evidence.name());
                image.addClassName("preview-image");
                yield image;
            }
            case DOC, DOCX -> text(words, files.preview(evidence.id()));
        };
    }

    private static Component text(Words words, Preview preview) {
        Div pages = new Div();
        pages.addClassName("preview-text");
        pages.getElement().setAttribute("tabindex", "0");
        if (preview.state() == Preview.State.DONE) {
            preview.pages().forEach(page -> pages.add(new Paragraph(page)));
        } else {
            pages.add(new Paragraph(words.of("participant.preview." + preview.state().name())));
        }
        return pages;
    }
}
