package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.Stored;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;

/** What is stored is newer than this page, on which nothing has been changed: shown when asked for. */
final class NewerNotice extends Div {

    NewerNotice(Words words, ZoneId zone, Stored stored, Runnable show) {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        String when = stored.answer().map(Answer::savedAt).map(at -> words.time(at, zone)).orElse("");
        String who = stored.colleague().map(name -> words.of("participant.newer.colleague", name, when))
                .orElseGet(() -> words.of("participant.newer.own", when));
        add(VaadinIcon.INFO_CIRCLE.create(), new Div(new Paragraph(who),
                new Button(words.of("participant.newer.show"), click -> show.run())));
    }
}
