package id.anugerah.ui.edition;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.FrozenVersion;
import id.anugerah.instrument.Versions;
import id.anugerah.shared.Moments;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All editions, with what is done between two of them. */
@Route("penyelenggara/edisi")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/edition.css")
class EditionsView extends Page {

    private final transient Words words;
    private final transient List<FrozenVersion> versions;

    public EditionsView(Words words, Editions editions, Versions versions) {
        super(true);
        this.words = words;
        this.versions = versions.all();
        addClassName("organizer");
        heading(words.of("editions.title"));
        lead(words.of("editions.lead"));
        Div links = new Div(new RouterLink(words.of("compare.title"), CompareView.class));
        links.addClassName("edition-links");
        Div cards = new Div();
        cards.addClassName("cards");
        editions.all().forEach(edition -> cards.add(card(edition)));
        add(links, cards);
    }

    private Div card(Edition edition) {
        Div links = new Div();
        links.addClassName("edition-acts");
        Div card = new Div(new H2(edition.name()),
                new Paragraph(words.of("editions.code", edition.code(), String.valueOf(edition.year()))),
                new Paragraph(words.of("editions.span",
                        words.briefMoment(edition.phase(PhaseKind.REGISTRATION).opens(), edition.zone()),
                        words.briefMoment(Moments.lastMinute(edition.phase(PhaseKind.AWARDS).closes()), edition.zone()))));
        card.addClassName("card");
        for (UUID used : List.of(edition.ipInstrument(), edition.uppInstrument(), edition.jurySheet())) {
            links.add(new Paragraph(instrument(used)));
        }
        links.add(new Paragraph(Address.to(words.of("editions.retention"), RetentionView.class, edition)));
        card.add(links);
        return card;
    }

    /** The version that it uses, with the newest one of its file where that is another. */
    private RouterLink instrument(UUID used) {
        FrozenVersion version = versions.stream().filter(one -> one.id().equals(used)).findFirst().orElseThrow();
        FrozenVersion newest = versions.stream().filter(one -> one.file().equals(version.file())).findFirst().orElseThrow();
        RouterLink link = new RouterLink(newest.equals(version) ? words.of("editions.instrument", version.file(), version.number())
                : words.of("editions.instrument.older", version.file(), version.number(), newest.number()), CompareView.class);
        link.setQueryParameters(CompareView.address(Optional.of(version), Optional.of(newest), false));
        return link;
    }
}
