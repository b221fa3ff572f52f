package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.access.CurrentPerson;
import id.anugerah.audit.AuditRow;
import id.anugerah.release.Release;
import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.UUID;

/** Where the decision stands in words, its seal, and what this person can do about it now. */
final class DecisionPanel extends Div {

    private final Words words;
    private final DecisionCase decision;
    private final Map<UUID, String> names;
    private final String kind;

    DecisionPanel(Words words, DecisionCase decision, Map<UUID, String> names, DecisionActs acts, boolean mayAct) {
        this.words = words;
        this.decision = decision;
        this.names = names;
        this.kind = decision.kind().name();
        addClassName("decision-panel");
        add(new DecisionSteps(words, decision), new H2(words.of("organizer.decision." + state() + ".title")),
                new Paragraph(sentence()));
        decision.release().filter(r -> decision.frozen()).ifPresent(this::seal);
        if (mayAct) {
            actions(acts);
        } else if (!decision.frozen() || decision.state().orElseThrow() == Release.State.PROPOSED) {
            add(note(words.of("organizer.decision.watching")));
        }
    }

    private String state() {
        return decision.state().map(Enum::name).orElse("NONE");
    }

    private String sentence() {
        String key = "organizer.decision." + state() + ".text";
        String when = words.moment(decision.announcement(), decision.edition().zone());
        return switch (state()) {
            case "PROPOSED" -> words.of(key, nameOf(proposer()), at("release.proposed"), when);
            case "RETURNED" -> words.of(key, actor("release.returned"), at("release.returned"),
                    decision.last("release.returned").map(row -> AuditWords.read(row.details()).path("reason").asText())
                            .orElse("–"));
            case "RELEASED" -> words.of(key, nameOf(proposer()), actor("release.released"), at("release.released"), when);
            case "ANNOUNCED" -> words.of(key, nameOf(proposer()), actor("release.released"), at("release.announced"));
            default -> words.of(key, when);
        };
    }

    private void seal(Release release) {
        Code hash = new Code(release.recordHash());
        hash.addClassName("hash");
        Facts facts = new Facts();
        facts.fact(words.of("organizer.decision.hash"), hash);
        add(facts);
    }

    private void actions(DecisionActs acts) {
        Div row = new Div();
        row.addClassName("actions");
        if (!decision.frozen()) {
            Button propose = button("organizer.propose." + kind, VaadinIcon.PAPERPLANE_O, () -> acts.propose(decision));
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            boolean somebody = decision.list().selected() > 0;
            propose.setEnabled(somebody && (decision.due() || decision.release().isPresent()));
            row.add(propose);
            if (!propose.isEnabled()) {
                row.add(note(words.of("organizer.decision." + (somebody ? "notYet." : "nobody.") + kind)));
            }
        } else if (decision.state().orElseThrow() == Release.State.PROPOSED) {
            if (proposer().equals(CurrentPerson.id())) {
                row.add(note(words.of("organizer.decision.yours")));
            } else {
                Button release = button("organizer.release." + kind, VaadinIcon.CHECK_CIRCLE_O, () -> acts.release(decision));
                release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                row.add(release, button("organizer.giveBack", VaadinIcon.ARROW_BACKWARD, () -> acts.giveBack(decision)));
            }
        }
        add(row);
    }

    private UUID proposer() {
        return decision.release().orElseThrow().proposedBy();
    }

    private String nameOf(UUID person) {
        return names.getOrDefault(person, words.of("organizer.someone"));
    }

    private String actor(String action) {
        return decision.last(action).map(AuditRow::actor).map(this::nameOf).orElse(words.of("organizer.someone"));
    }

    private String at(String action) {
        return decision.last(action).map(row -> words.moment(row.happenedAt(), decision.edition().zone())).orElse("–");
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        return new Button(words.of(key, decision.list().selected()), icon.create(), click -> act.run());
    }

    private static Component note(String text) {
        Paragraph note = new Paragraph(VaadinIcon.INFO_CIRCLE_O.create());
        note.add(text);
        note.addClassName("note");
        return note;
    }
}
