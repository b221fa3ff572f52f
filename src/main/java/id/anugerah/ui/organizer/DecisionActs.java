package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.release.Release;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.UUID;

/** Propose, release, return: each restates in a dialog what it does and to how many. */
final class DecisionActs {

    private final Words words;
    private final Releases releases;
    private final Notices notices;
    private final Runnable changed;

    DecisionActs(Words words, Releases releases, Notices notices, Runnable changed) {
        this.words = words;
        this.releases = releases;
        this.notices = notices;
        this.changed = changed;
    }

    void propose(DecisionCase decision) {
        UUID edition = decision.edition().id();
        dialog("propose", decision).saying(words.of("organizer.propose.then")).act(label("propose", decision), reason -> {
            releases.propose(edition, decision.kind());
            done("propose", decision);
        }).open();
    }

    void release(DecisionCase decision) {
        Release release = decision.release().orElseThrow();
        Code hash = new Code(release.recordHash());
        hash.addClassName("hash");
        dialog("release", decision).saying(words.of("organizer.release.hash")).showing(hash)
                .saying(words.of("organizer.release.then", decision.list().lines().size(),
                        words.moment(decision.announcement(), decision.edition().zone())))
                .act(label("release", decision), reason -> {
                    releases.release(decision.edition().id(), decision.kind(), release.recordHash());
                    done("release", decision);
                }).open();
    }

    void giveBack(DecisionCase decision) {
        new ActDialog(words, words.of("organizer.giveBack.title")).saying(words.of("organizer.giveBack.what"))
                .withReason(words.of("organizer.giveBack.reason")).act(words.of("organizer.giveBack"), reason -> {
                    releases.giveBack(decision.edition().id(), decision.kind(), reason);
                    notices.done(words.of("organizer.giveBack.done"));
                    changed.run();
                }).open();
    }

    private ActDialog dialog(String act, DecisionCase decision) {
        return new ActDialog(words, words.of("organizer." + act + ".title." + decision.kind().name()))
                .saying(words.of("organizer." + act + ".what." + decision.kind().name(), decision.list().selected(),
                        decision.edition().name()))
                .showing(byGroup(decision));
    }

    private Component byGroup(DecisionCase decision) {
        UnorderedList list = new UnorderedList();
        for (Group group : Group.values()) {
            list.add(new ListItem(words.of("organizer.decision.ofGroup", words.of("group", group),
                    decision.list().selected(group), decision.list().of(group).size())));
        }
        return list;
    }

    private String label(String act, DecisionCase decision) {
        return words.of("organizer." + act + "." + decision.kind().name(), decision.list().selected());
    }

    private void done(String act, DecisionCase decision) {
        notices.done(words.of("organizer." + act + ".done." + decision.kind().name()));
        changed.run();
    }
}
