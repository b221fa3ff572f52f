package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.ui.shell.Words;

/** A file's name as a link that opens it in a new tab, with its kind and size. */
final class EvidenceName extends Div {

    EvidenceName(Words words, Evidence evidence) {
        addClassName("file-name");
        Anchor open = new Anchor("/dokumen/bukti/" + evidence.id(), evidence.name());
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.getElement().setAttribute("rel", "noopener");
        open.setAriaLabel(words.of("participant.evidence.open.aria", evidence.name()));
        Span facts = new Span(evidence.type().name() + " · " + size(words, evidence.size())
                + (evidence.scan() == Evidence.Scan.PENDING ? " · " + words.of("participant.evidence.pending") : ""));
        facts.addClassName("row-note");
        VaadinIcon icon = switch (evidence.type()) {
            case JPEG, PNG -> VaadinIcon.FILE_PICTURE;
            case PDF -> VaadinIcon.FILE_TEXT;
            case DOC, DOCX -> VaadinIcon.FILE_FONT;
        };
        add(icon.create(), new Div(open, facts));
    }

    private static String size(Words words, int bytes) {
        return bytes < 1024 ? words.of("participant.size.bytes", bytes)
                : bytes < 1024 * 1024 ? words.of("participant.size.kb", Math.round(bytes / 1024f))
                : words.of("participant.size.mb", bytes / (1024d * 1024d));
    }
}
