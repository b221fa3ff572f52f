package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Instruments;
import id.anugerah.notification.MailWriter;
import id.anugerah.edition.AwardNames;
import id.anugerah.setup.Blueprint;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.Finding;
import id.anugerah.setup.Part;
import id.anugerah.setup.PlanText;
import id.anugerah.setup.Publication;
import id.anugerah.setup.RehearsalRuns;
import id.anugerah.ui.organizer.People;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** What is to be done before an edition, or a change of its rules, counts: the steps, what is wrong, what changes, and two acts. */
@Route("penyelenggara/rancangan/:rancangan")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class BlueprintView extends BlueprintPage {

    private static final String EDITIONS = "penyelenggara/edisi";

    private final transient Blueprints blueprints;
    private final transient Publication publication;
    private final transient RehearsalRuns runs;
    private final transient Editions editions;
    private final transient MailWriter writer;
    private final transient AwardNames awards;
    private final transient People people;
    private final transient Instruments instruments;

    public BlueprintView(Words words, Blueprints blueprints, Notices notices, Publication publication, RehearsalRuns runs,
                         Editions editions, MailWriter writer, AwardNames awards, People people, Instruments instruments) {
        super(words, blueprints, notices);
        this.blueprints = blueprints;
        this.publication = publication;
        this.runs = runs;
        this.editions = editions;
        this.writer = writer;
        this.awards = awards;
        this.people = people;
        this.instruments = instruments;
    }

    @Override
    protected boolean keeps() {
        return false;
    }

    @Override
    protected void show() {
        Blueprint shown = blueprint();
        Edition source = editions.get(shown.source());
        Paragraph up = new Paragraph(new Anchor(EDITIONS, words().of("setup.editions")));
        up.addClassName("up");
        add(up);
        heading(shown.opens() ? words().of("setup.heading.opens", PlanText.read(part(Part.PLAN).content()).name())
                : words().of("setup.heading.changes", source.name()));
        Span badge = new Span(words().of("setup.state." + shown.state()));
        badge.getElement().getThemeList().add("badge" + (shown.state() == Blueprint.State.PUBLISHED ? " success" : ""));
        lead(words().of(shown.opens() ? "setup.lead.opens" : "setup.lead.changes", source.name()));
        add(new Paragraph(badge));
        if (shown.opens()) {
            add(new Paragraph(words().of("setup.notCopied")));
        }
        List<Finding> findings = shown.state() == Blueprint.State.DRAFT || shown.state() == Blueprint.State.PROPOSED ? findings() : List.of();
        add(new H2(words().of("setup.steps")), steps(findings), new H2(words().of("setup.changes")), changes(source));
        if (shown.opens()) {
            add(new RehearsalPanel(words(), notices(), runs, shown.id(), publication.hash(shown.id()), mayAct() && findings.isEmpty()
                    && shown.state() != Blueprint.State.DISCARDED && shown.state() != Blueprint.State.PUBLISHED));
            if (mayAct() && !findings.isEmpty()) {
                add(new Paragraph(words().of("setup.rehearsal.waits", wrong(findings))));
            }
        }
        add(next(findings));
    }

    private OrderedList steps(List<Finding> findings) {
        OrderedList list = new OrderedList();
        list.addClassName("setup-steps");
        Steps.of(parts().keySet()).forEach(name -> list.add(step(name, findings)));
        return list;
    }

    private ListItem step(String name, List<Finding> findings) {
        boolean table = name.startsWith(Part.table(""));
        String title = title(name);
        long wrong = findings.stream().filter(finding -> finding.part().equals(name)).count();
        boolean changed = part(name).changed() || table && part(Part.cases(part(name).tableId())).changed()
                || name.equals(Part.table("awards")) && part(Part.NAMES).changed();
        Span state = new Span(wrong > 0 ? words().of("setup.step.wrong", wrong) : words().of(changed ? "setup.step.changed" : "setup.step.same"));
        state.getElement().getThemeList().add("badge" + (wrong > 0 ? " error" : changed ? "" : " contrast"));
        ListItem item = new ListItem(Places.part(title, blueprint().id(), name), state);
        findings.stream().filter(finding -> finding.part().equals(name)).forEach(finding -> item.add(new Paragraph(say(finding))));
        return item;
    }

    private Div changes(Edition source) {
        Changes changes = new Changes(words(), parts(), table -> blueprints.table(blueprint().id(), table), writer::product, names());
        return changes.none() ? new Div(empty(words().of("setup.changes.none", source.name()))) : new Div(changes);
    }

    private Div next(List<Finding> findings) {
        Div box = new Div(new H2(words().of("setup.next")));
        Blueprint shown = blueprint();
        shown.proposal().ifPresent(proposal -> box.add(new Paragraph(words().of("setup.proposed",
                people.named(Set.of(proposal.by())).getOrDefault(proposal.by(), people.unknown()), words().moment(proposal.at(), editions.get(shown.source()).zone()), proposal.reason().isEmpty() ? "–" : proposal.reason(),
                proposal.hash().substring(0, 12)))));
        UnorderedList against = new UnorderedList();
        findings.stream().filter(finding -> finding.part().isEmpty()).forEach(finding -> against.add(new ListItem(say(finding))));
        box.add(against, new Paragraph(words().of("setup.next." + shown.state())));
        if (mayAct()) {
            box.add(acts(shown, findings));
            if (wrong(findings) > 0) {
                box.add(new Paragraph(words().of("setup.waits." + shown.state(), wrong(findings))));
            }
        }
        shown.published().ifPresent(edition -> box.add(new Paragraph(words().of("setup.became", editions.get(edition).name()))));
        return box;
    }

    /** How many steps have something to mend. */
    private static long wrong(List<Finding> findings) {
        return findings.stream().map(Finding::part).filter(part -> !part.isEmpty()).distinct().count();
    }

    private Div acts(Blueprint shown, List<Finding> findings) {
        String seen = publication.hash(shown.id());
        return switch (shown.state()) {
            case DRAFT -> {
                Button propose = new Button(words().of("setup.propose"), click -> propose(seen));
                propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                propose.setEnabled(findings.isEmpty());
                yield actions(propose, new Button(words().of("setup.discard"), click -> discard()));
            }
            case PROPOSED -> {
                Button publish = new Button(words().of("setup.publish"), click -> publish(seen));
                publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                publish.setEnabled(findings.isEmpty() && shown.proposal().filter(one -> one.by().equals(CurrentPerson.id())).isEmpty());
                yield actions(publish, new Button(words().of("setup.return"), click -> giveBack()));
            }
            default -> actions();
        };
    }

    private void propose(String seen) {
        new ActDialog(words(), words().of("setup.propose")).saying(words().of("setup.propose.what")).withReason(words().of("setup.reason"))
                .act(words().of("setup.propose"), reason -> {
                    publication.propose(blueprint().id(), seen, reason);
                    notices().done(words().of("setup.propose.done"));
                    fresh();
                }).open();
    }

    /** Longer than a telephone is high: whoever has no mouse scrolls it too. */
    private Div told() {
        Div told = new Div(new Changes(words(), parts(), table -> blueprints.table(blueprint().id(), table), writer::product, names()));
        told.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", words().of("setup.changes"));
        return told;
    }

    private TableNames names() {
        return TableNames.of(parts(), editions.get(blueprint().source()), instruments, new CategoryWords(words(), awards, part(Part.NAMES)));
    }

    private void publish(String seen) {
        boolean opens = blueprint().opens();
        new ActDialog(words(), words().of("setup.publish")).saying(words().of(opens ? "setup.publish.opens" : "setup.publish.changes"))
                .showing(told())
                .act(words().of("setup.publish"), none -> {
                    publication.publish(blueprint().id(), seen);
                    notices().done(words().of("setup.publish.done"));
                    fresh();
                }).open();
    }

    private void giveBack() {
        new ActDialog(words(), words().of("setup.return")).saying(words().of("setup.return.what")).withReason(words().of("setup.reason"))
                .act(words().of("setup.return"), reason -> {
                    publication.giveBack(blueprint().id(), reason);
                    fresh();
                }).open();
    }

    private void discard() {
        new ActDialog(words(), words().of("setup.discard")).saying(words().of("setup.discard.what")).dangerous()
                .act(words().of("setup.discard"), none -> {
                    blueprints.discard(blueprint().id());
                    getUI().ifPresent(ui -> ui.navigate(EDITIONS));
                }).open();
    }
}
