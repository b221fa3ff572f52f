package id.anugerah.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.FrozenVersion;
import id.anugerah.instrument.Versions;
import id.anugerah.setup.Blueprint;
import id.anugerah.setup.Blueprints;
import id.anugerah.shared.Moments;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.setup.Places;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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

    private final transient Blueprints blueprints;
    private final transient Clock clock;

    public EditionsView(Words words, Editions editions, Versions versions, Blueprints blueprints, Clock clock) {
        super(true);
        this.words = words;
        this.blueprints = blueprints;
        this.clock = clock;
        this.versions = versions.all();
        addClassName("organizer");
        heading(words.of("editions.title"));
        lead(words.of("editions.lead"));
        Div links = new Div(new RouterLink(words.of("compare.title"), CompareView.class));
        links.addClassName("edition-links");
        Div cards = new Div();
        cards.addClassName("cards");
        List<Edition> all = editions.all();
        all.forEach(edition -> cards.add(card(edition)));
        add(links, prepared(all), cards);
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
        if (CurrentPerson.required().has(Role.ORGANIZER)) {
            Div acts = new Div(new Button(words.of("setup.begin"), click -> begun(blueprints.begin(edition.id()))));
            if (clock.instant().isBefore(edition.phase(PhaseKind.AWARDS).opens())) {
                acts.add(new Button(words.of("setup.beginChange"), click -> begun(blueprints.beginChange(edition.id()))));
            }
            acts.addClassName("card-acts");
            card.add(acts);
        }
        return card;
    }

    private void begun(UUID blueprint) {
        getUI().ifPresent(ui -> ui.navigate(Places.view(), Places.parameters(blueprint)));
    }

    /** What is being prepared, or was: the newest first. */
    private Div prepared(List<Edition> all) {
        Div box = new Div();
        List<Blueprint> found = blueprints.all();
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("edition-prepared");
            found.forEach(blueprint -> list.add(new ListItem(Places.blueprint(words.of(blueprint.opens() ? "setup.line.opens" : "setup.line.changes",
                    all.stream().filter(edition -> edition.id().equals(blueprint.source())).findFirst().map(Edition::name).orElse("")),
                    blueprint.id()), new Span(" " + words.of("setup.state." + blueprint.state())))));
            box.add(new H2(words.of("setup.prepared")), list);
        }
        return box;
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
