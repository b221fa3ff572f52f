package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.Optional;

/** Says on a page of a closed form why it is closed and what became of the answers. */
final class FormState extends Div {

    FormState(Words words, AssessmentForm form) {
        Submission submission = form.submission();
        EditionDates dates = new EditionDates(words, form.edition());
        addClassName("notice");
        Optional<Instant> sent = submission.submittedAt();
        Paragraph why = new Paragraph(words.of("participant.closed." + reason(submission),
                sent.map(dates::moment).orElse(""), dates.deadline(form.deadline().closes())));
        Div text = new Div(why);
        if (sent.isPresent()) {
            text.add(Links.link(words.of("participant.open.receipt"), ReceiptView.class, submission.id()));
        } else {
            text.add(Links.link(words.of("participant.open.case"), CaseView.class, submission.id()));
        }
        add(VaadinIcon.LOCK.create(), text);
    }

    private static String reason(Submission submission) {
        return switch (submission.state()) {
            case FILLING -> "LOOK";
            case REGISTERED, EXPIRED, REFUSED, NOT_SUBMITTED, WITHDRAWN, DISQUALIFIED -> submission.state().name();
            default -> "SENT";
        };
    }
}
