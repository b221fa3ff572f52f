package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.finalist.Desk;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.util.Optional;

/** When and where a finalist's session is, in the edition's own time zone. */
final class FinalAppointment extends Section {

    FinalAppointment(Words words, Edition edition, Optional<Desk.Appointment> planned, Instant now) {
        super(new H2(words.of("participant.final.session")));
        addClassName("card");
        if (planned.isEmpty()) {
            add(new Paragraph(words.of("participant.final.notPlanned", new EditionDates(words, edition).span(PhaseKind.FINALS))));
            return;
        }
        Desk.Appointment at = planned.get();
        DescriptionList facts = new DescriptionList();
        facts.add(new DescriptionList.Term(words.of("participant.final.when")),
                new DescriptionList.Description(words.of("participant.final.whenText", words.moment(at.startsAt(), edition.zone()), at.minutes())));
        facts.add(new DescriptionList.Term(words.of("participant.final.where")));
        if (at.online()) {
            Anchor meet = new Anchor(at.place(), words.of("participant.final.meet"), AnchorTarget.BLANK);
            meet.getElement().setAttribute("rel", "noopener noreferrer");
            meet.add(VaadinIcon.EXTERNAL_LINK.create());
            Span address = new Span(at.place());
            address.addClassName("row-note");
            facts.add(new DescriptionList.Description(meet, address));
        } else {
            facts.add(new DescriptionList.Description(at.place()));
        }
        add(facts);
        if (at.startsAt().isAfter(now)) {
            Anchor save = new Anchor("/dokumen/sesi/" + at.session(), words.of("finals.save"));
            save.setRouterIgnore(true);
            add(save);
        }
    }
}
