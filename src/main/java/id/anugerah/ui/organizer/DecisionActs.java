package id.anugerah.ui.organizer;

import id.anugerah.form.FilledForm;
import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.form.Given;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form of a decision's next step, the words that it restates, and what becomes of its values. */
@Component
class DecisionActs {

    private final Words words;
    private final Forms forms;
    private final Releases releases;
    private final Notices notices;

    DecisionActs(Words words, Forms forms, Releases releases, Notices notices) {
        this.words = words;
        this.forms = forms;
        this.releases = releases;
        this.notices = notices;
    }

    Form form(DecisionCase decision) {
        ReleaseKind.Steps steps = decision.steps();
        return forms.find((decision.frozen() ? steps.releasing() : steps.proposing()).id()).orElseThrow();
    }

    Given given(DecisionCase decision, Function<UUID, String> names) {
        Map<String, String> known = new HashMap<>();
        known.put("count", words.number(decision.list().selected()));
        known.put("edition", decision.edition().name());
        known.put("groups", byGroup(decision));
        known.put("announcement", words.moment(decision.announcement(), decision.edition().zone()));
        decision.correction().ifPresent(effect -> known.put("changes", CorrectionTable.sentence(words, effect)));
        known.put("told", words.number(decision.list().lines().size()));
        decision.release().ifPresent(release -> {
            known.put("hash", release.recordHash());
            known.put("proposer", names.apply(release.proposedBy()));
        });
        return Given.words(known);
    }

    void act(DecisionCase decision, FilledForm filled) {
        UUID edition = decision.edition().id();
        if (!decision.frozen()) {
            releases.propose(edition, decision.kind(), Optional.of(decision.hash()), filled.text("note"));
            notices.done(words.of(decision.correction().isPresent() ? "organizer.propose.corrected"
                    : "organizer.propose.done." + decision.kind().name()));
        } else if (filled.text("decision").equals("release")) {
            releases.release(edition, decision.kind(), decision.hash(), filled.text("note"));
            notices.done(words.of(decision.correction().isPresent() ? "organizer.release.corrected"
                    : "organizer.release.done." + decision.kind().name()));
        } else {
            releases.giveBack(edition, decision.kind(), decision.hash(), filled.text("reason"));
            notices.done(words.of("organizer.giveBack.done"));
        }
    }

    /** "Outstanding 2 of 5, General 6 of 14, UPP 3 of 9". */
    private String byGroup(DecisionCase decision) {
        return Arrays.stream(Group.values()).map(group -> words.of("organizer.decision.ofGroup", words.of("group", group),
                decision.list().selected(group), decision.list().of(group).size())).collect(Collectors.joining(", "));
    }
}
