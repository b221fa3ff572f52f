package id.anugerah.ui.participant;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.PageMarker;
import id.anugerah.ui.evidence.EvidenceViewer;
import id.anugerah.ui.evidence.Sight;
import id.anugerah.ui.shell.Words;

/** A file shown in the page, when it is opened, as a verifier will see it: at its marker. */
final class EvidencePreview extends Details {

    private transient Sight sight;
    private EvidenceViewer viewer;

    EvidencePreview(Words words, Evidence evidence) {
        super(words.of("participant.preview"));
        sight = Sight.of(PageMarker.of(evidence.pageMarker()));
        addClassNames("plain-details", "preview");
        Div place = new Div();
        add(place);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && viewer == null) {
                viewer = new EvidenceViewer(words, evidence, sight);
                place.add(viewer);
            }
        });
    }

    /** Turns to where another marker points. */
    void turnTo(PageMarker marker) {
        sight = Sight.of(marker);
        if (viewer != null) {
            viewer.turnTo(sight);
        }
    }
}
