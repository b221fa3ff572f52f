package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.CurrentPerson;
import id.anugerah.audit.AuditRow;
import id.anugerah.release.Release;
import id.anugerah.ui.shell.Words;
import java.util.UUID;
import java.util.function.Function;

/** Where the decision stands in words, its seal, and what this person can do about it now. */
final class DecisionPanel extends Div {

    /** The id of the form further down. */
    static final String FORM = "keputusan";

    private final Words words;
    private final DecisionCase decision;
    private final Function<UUID, String> names;
    private final String kind;
    private final H2 heading = new H2();

    DecisionPanel(Words words, DecisionCase decision, Function<UUID, String> names, boolean mayAct) {
        this.words = words;
        this.decision = decision;
        this.names = names;
        this.kind = decision.kind().name();
        addClassName("decision-panel");
        heading.setText(words.of("organizer.decision." + state() + ".title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(new DecisionSteps(words, decision), heading, new Paragraph(sentence()));
        proposersNote();
        decision.release().filter(r -> decision.frozen()).ifPresent(this::seal);
        if (mayAct) {
            next();
        } else if (!decision.frozen() || decision.state().orElseThrow() == Release.State.PROPOSED) {
            add(note(words.of("organizer.decision.watching")));
        }
    }

    /** Leads the person to the new state after an act further down. */
    void look() {
        heading.getElement().executeJs("this.focus()");
    }

    private String state() {
        return decision.state().map(Enum::name).orElse(decision.toCorrect() ? "CORRECTION" : "NONE");
    }

    private String sentence() {
        String key = "organizer.decision." + state() + ".text";
        String when = words.moment(decision.announcement(), decision.edition().zone());
        return switch (state()) {
            case "PROPOSED" -> words.of(forThis(key), nameOf(proposer()),
                    at("release.proposed"), when);
            case "RETURNED" -> words.of(key, actor("release.returned"), at("release.returned"),
                    decision.last("release.returned").map(row -> AuditWords.read(row.details()).path("reason").asText())
                            .orElse("–"));
            case "RELEASED" -> words.of(forThis(key), nameOf(proposer()), actor("release.released"), at("release.released"), when);
            case "CORRECTION" -> words.of(key, at("release.correctionNeeded"));
            case "ANNOUNCED" -> words.of(forThis(key), nameOf(proposer()),
                    actor("release.released"), at(decision.correction().isPresent() ? "release.corrected" : "release.announced"));
            default -> words.of(key, when);
        };
    }

    private String forThis(String key) {
        return decision.correction().isPresent() ? key + ".correction" : key;
    }

    private void proposersNote() {
        decision.last("release.proposed").filter(row -> decision.frozen())
                .map(row -> AuditWords.read(row.details()).path("note").asText()).filter(note -> !note.isEmpty())
                .ifPresent(note -> add(new Paragraph(words.of("organizer.decision.note", note))));
    }

    private void seal(Release release) {
        Code hash = new Code(release.recordHash());
        hash.addClassName("hash");
        Facts facts = new Facts();
        facts.fact(words.of("organizer.decision.hash"), hash);
        add(facts);
    }

    private void next() {
        if (decision.waitsFor(CurrentPerson.id())) {
            Anchor way = new Anchor("#" + FORM, words.of(decision.frozen() ? "organizer.decision.toDecision"
                    : "organizer.decision.toProposal"));
            way.setRouterIgnore(true);
            way.addClassName("to-form");
            add(way);
        } else if (!decision.frozen()) {
            add(note(words.of("organizer.decision." + (decision.list().selected() > 0 ? "notYet." : "nobody.") + kind)));
        } else if (decision.state().orElseThrow() == Release.State.PROPOSED) {
            add(note(words.of("organizer.decision.yours")));
        }
    }

    private UUID proposer() {
        return decision.release().orElseThrow().proposedBy();
    }

    private String nameOf(UUID person) {
        return names.apply(person);
    }

    private String actor(String action) {
        return decision.last(action).map(AuditRow::actor).map(this::nameOf).orElse(words.of("organizer.someone"));
    }

    private String at(String action) {
        return decision.last(action).map(row -> words.moment(row.happenedAt(), decision.edition().zone())).orElse("–");
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(VaadinIcon.INFO_CIRCLE_O.create());
        note.add(text);
        note.addClassName("note");
        return note;
    }
}
