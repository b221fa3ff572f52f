package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.anugerah.objection.Desk;
import id.anugerah.objection.Objection;
import id.anugerah.objection.Window;
import id.anugerah.ui.shell.Words;
import java.util.UUID;

/** On the result: until when one may object, that one may no more, or what became of the objection. */
final class ObjectionInvitation extends Section {

    /** @param owner whether this person may file */
    ObjectionInvitation(Words words, EditionDates dates, UUID submission, Desk desk, boolean owner) {
        addClassName("card");
        add(new H2(words.of("participant.objection")));
        if (desk.filed()) {
            Objection objection = desk.objection().orElseThrow();
            add(new Paragraph(objection.answeredAt().map(at -> words.of("participant.objection.invite.answered", dates.moment(at),
                    objection.upheld(), objection.points().size())).orElseGet(() -> words.of("participant.objection.invite.filed",
                    dates.moment(objection.filedAt().orElseThrow()), dates.deadline(objection.due().orElseThrow())))),
                    Links.action(Links.link(words.of("participant.objection.read"), ObjectionView.class, submission), false));
            return;
        }
        Window window = desk.window().orElseThrow();
        if (!desk.writable()) {
            add(new Paragraph(words.of("participant.objection.invite.over", dates.deadline(window.deadline().closes()))));
        } else if (desk.objectable().isEmpty()) {
            add(new Paragraph(words.of("participant.objection.nothing")));
        } else if (owner) {
            add(new Paragraph(words.of("participant.objection.invite", dates.deadline(window.deadline().closes()), desk.mostFiles())),
                    Links.action(Links.link(words.of(desk.objection().isPresent() ? "participant.objection.goOn"
                            : "participant.objection.begin"), ObjectionView.class, submission), false));
        } else {
            add(new Paragraph(words.of("participant.objection.invite.owner", dates.deadline(window.deadline().closes()))));
        }
    }
}
