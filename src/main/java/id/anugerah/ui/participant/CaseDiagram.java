package id.anugerah.ui.participant;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.diagram.Mark;
import id.anugerah.ui.diagram.ProcessDiagram;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** The diagram of the case with the token, for those who like it; drawn when it is opened. */
final class CaseDiagram extends Details {

    CaseDiagram(Words words, Submission submission) {
        super(words.of("participant.diagram"));
        addClassName("plain-details");
        Div place = new Div();
        add(place);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getComponentCount() == 0) {
                String here = words.of("participant.diagram.here", words.of("state", submission.state()));
                ProcessDiagram diagram = new ProcessDiagram(words, words.of("participant.diagram"), DiagramFile.read("submission", words.locale()));
                diagram.mark(List.of(new Mark(box(submission.state()), words.of("participant.diagram.token"), here, true)));
                place.add(new Paragraph(here), diagram);
            }
        });
    }

    /** Where the token of submission.bpmn is, or where it ended. */
    static String box(SubmissionState state) {
        return switch (state) {
            case REGISTERED -> "call_registration";
            case EXPIRED, REFUSED -> "event_not_admitted";
            case FILLING -> "call_self_assessment";
            case NOT_SUBMITTED -> "event_not_submitted";
            case SUBMITTED -> "call_verification";
            case VERIFIED -> "call_shortlist_decision";
            case FINALIST -> "call_final_evaluation";
            case SCORED -> "call_award_decision";
            case NOT_SHORTLISTED, AWARDED, NOT_AWARDED -> "event_completed";
            case WITHDRAWN -> "event_withdrawn";
            case DISQUALIFIED -> "event_disqualified";
        };
    }
}
