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

    EvidencePreview(Words words, Evidence evidence) {
        super(words.of("participant.preview"));
        addClassNames("plain-details", "preview");
        Div place = new Div();
        add(place);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                place.add(new EvidenceViewer(words, evidence, Sight.of(PageMarker.of(evidence.pageMarker()))));
            }
        });
    }
}
