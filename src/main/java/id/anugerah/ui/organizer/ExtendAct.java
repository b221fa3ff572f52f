package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.deadline.Deadline;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submission;
import id.anugerah.ui.forms.MomentField;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.time.Duration;

/** Gives one participant whose form is open more time, after saying until when it has time now. */
final class ExtendAct extends Button {

    private static final Duration PROPOSED = Duration.ofDays(1);

    /** @param done is called after it was granted */
    ExtendAct(Words words, Edition edition, Submission submission, Deadlines deadlines, Runnable done) {
        super(words.of("organizer.extend"), VaadinIcon.CLOCK.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            Deadline now = deadlines.granted(submission.id());
            MomentField until = new MomentField(words, "organizer.extend.until", edition.zone(),
                    Moments.lastMinute(now.closes()).plus(PROPOSED));
            new ActDialog(words, words.of("organizer.extend.title", submission.bodyName()))
                    .saying(words.of("organizer.extend.now", words.moment(Moments.lastMinute(now.closes()), edition.zone())))
                    .saying(words.of("organizer.extend.told")).showing(until).when(() -> until.complete())
                    .withReason(words.of("organizer.extend.reason"))
                    .act(words.of("organizer.extend.act"), reason -> {
                        deadlines.grantExtension(submission.id(), until.value().orElseThrow().plusSeconds(60), reason);
                        done.run();
                    }).open();
        });
    }
}
