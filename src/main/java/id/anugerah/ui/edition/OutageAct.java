package id.anugerah.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.Edition;
import id.anugerah.shared.Refused;
import id.anugerah.ui.forms.MomentField;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;

/** Declares that the product could not be used: everybody whose deadline it touches gets that time back. */
final class OutageAct extends Button {

    /** @param done is called after it was declared */
    OutageAct(Words words, Edition edition, Deadlines deadlines, Instant now, Runnable done) {
        super(words.of("calendar.outage"), VaadinIcon.PLUG.create());
        addClickListener(click -> {
            MomentField began = new MomentField(words, "calendar.outage.began", edition.zone(), now.minus(Duration.ofHours(1)));
            MomentField ended = new MomentField(words, "calendar.outage.ended", edition.zone(), now);
            new ActDialog(words, words.of("calendar.outage.title")).saying(words.of("calendar.outage.what"))
                    .showing(began).showing(ended)
                    .when(() -> began.complete() & ended.complete())
                    .withReason(words.of("calendar.outage.reason"))
                    .act(words.of("calendar.outage.act"), reason -> {
                        Instant until = ended.value().orElseThrow();
                        Refused.unless(!until.isAfter(now.plus(Duration.ofMinutes(1))), "deadline.outageAhead");
                        deadlines.declareOutage(edition.id(), began.value().orElseThrow(), until, reason);
                        done.run();
                    }).open();
        });
    }
}
