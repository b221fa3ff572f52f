package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.evidence.Evidence;
import id.anugerah.ui.shell.Words;
import java.util.Locale;

/** A file's name with its kind and size: a link that opens it in a new tab, once it has been scanned. */
final class EvidenceName extends Div {

    EvidenceName(Words words, Evidence evidence) {
        addClassName("file-name");
        boolean clean = evidence.scan() == Evidence.Scan.CLEAN;
        Component name = clean ? link(words, evidence) : new Span(evidence.name());
        Span facts = new Span(evidence.type().name() + " · " + size(words, evidence.size()) + (clean ? ""
                : " · " + words.of("participant.evidence." + evidence.scan().name().toLowerCase(Locale.ROOT))));
        facts.addClassName("row-note");
        VaadinIcon icon = switch (evidence.type()) {
            case JPEG, PNG -> VaadinIcon.FILE_PICTURE;
            case PDF -> VaadinIcon.FILE_TEXT;
            case DOC, DOCX, PPTX -> VaadinIcon.FILE_FONT;
        };
        add(icon.create(), new Div(name, facts));
    }

    private static Anchor link(Words words, Evidence evidence) {
        Anchor open = new Anchor("/dokumen/bukti/" + evidence.id(), evidence.name());
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.getElement().setAttribute("rel", "noopener");
        open.setAriaLabel(words.of("participant.evidence.open.aria", evidence.name()));
        return open;
    }

    private static String size(Words words, int bytes) {
        return bytes < 1024 ? words.of("participant.size.bytes", bytes)
                : bytes < 1024 * 1024 ? words.of("participant.size.kb", Math.round(bytes / 1024f))
                : words.of("participant.size.mb", bytes / (1024d * 1024d));
    }
}
