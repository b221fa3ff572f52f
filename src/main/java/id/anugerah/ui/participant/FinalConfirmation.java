package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.finalist.Desk;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;

/** Whether the body comes to its session; the question says once more for whom and for when. */
final class FinalConfirmation extends Section {

    private final transient Words words;
    private final transient ZoneId zone;

    /** @param confirm the act, @param done what the page does after it */
    FinalConfirmation(Words words, ZoneId zone, Submission submission, Desk desk, boolean mayConfirm, Runnable confirm, Runnable done) {
        super(new H2(words.of("participant.final.confirmation")));
        this.words = words;
        this.zone = zone;
        addClassName("card");
        if (desk.preparation().confirmedAt().isPresent()) {
            confirmed(desk.preparation().confirmedAt().get());
        } else if (mayConfirm) {
            Paragraph what = new Paragraph(words.of("participant.final.confirm.text"));
            Button button = new Button(words.of("participant.final.confirm"));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addClickListener(click -> question(submission, desk).act(words.of("participant.final.confirm.act"), none -> {
                confirm.run();
                remove(what, button);
                confirmed(Instant.EPOCH);
                done.run();
            }).open());
            add(what, button);
        } else {
            add(new Paragraph(words.of(desk.closed().isPresent() ? "participant.final.notConfirmed" : "participant.final.ownerConfirms")));
        }
    }

    private ActDialog question(Submission submission, Desk desk) {
        ActDialog question = new ActDialog(words, words.of("participant.final.confirm"))
                .saying(words.of("participant.final.confirm.who", submission.bodyName(), submission.reference()));
        question.saying(desk.appointment().map(at -> words.of("participant.final.confirm.when", words.moment(at.startsAt(), zone)))
                .orElseGet(() -> words.of("participant.final.confirm.later")));
        return question.saying(words.of("participant.final.confirm.stays"));
    }

    /** @param at EPOCH for just now */
    private void confirmed(Instant at) {
        Paragraph line = new Paragraph(at.equals(Instant.EPOCH) ? words.of("participant.final.confirmedNow")
                : words.of("participant.final.confirmed", words.moment(at, zone)));
        line.getElement().insertChild(0, VaadinIcon.CHECK.create().getElement());
        line.addClassName("done-line");
        add(line);
    }
}
