package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.edition.Edition;
import id.anugerah.release.AwardChanges;
import id.anugerah.release.AwardPlace;
import id.anugerah.release.AwardsBasis;
import id.anugerah.release.AwardsPicture;
import id.anugerah.release.Displaced;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.UUID;

/** Places decided by hand in plain words: what, who asked, why, and what differs from the rule. */
final class AwardChangesPanel extends Div {

    private final transient Words words;
    private final transient Edition edition;
    private final transient AwardChanges changes;
    private final transient Runnable shownAnew;

    /** @param mayAct whether changes can be withdrawn: by organizers, until the list is proposed */
    AwardChangesPanel(Words words, Edition edition, AwardsPicture picture, AwardChanges changes, boolean mayAct,
                      Runnable shownAnew) {
        this.words = words;
        this.edition = edition;
        this.changes = changes;
        this.shownAnew = shownAnew;
        add(new H2(words.of("organizer.change.title")));
        if (picture.changes().isEmpty() && picture.idle().isEmpty()) {
            add(new Paragraph(words.of("organizer.change.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        picture.changes().forEach(change -> list.add(line(change, picture, mayAct, false)));
        picture.idle().forEach(change -> list.add(line(change, picture, mayAct, true)));
        add(list);
        if (picture.displaced().isEmpty()) {
            add(new Paragraph(words.of("organizer.change.same")));
        } else {
            add(new Paragraph(words.of("organizer.change.compared")), displaced(words, edition.id(), picture.displaced()));
        }
    }

    /** Who gets, loses or moves, a line for each. */
    static UnorderedList displaced(Words words, UUID edition, List<Displaced> displaced) {
        UnorderedList list = new UnorderedList();
        displaced.forEach(one -> list.add(new ListItem(sentence(words, edition, one))));
        return list;
    }

    private static String sentence(Words words, UUID edition, Displaced one) {
        if (one.from().isEmpty()) {
            return words.of("organizer.change.gains", one.body(), words.award(edition, one.to().orElseThrow()));
        }
        String from = words.award(edition, one.from().get());
        return one.to().map(to -> words.of("organizer.change.moves", one.body(), from, words.award(edition, to)))
                .orElseGet(() -> words.of("organizer.change.loses", one.body(), from));
    }

    private ListItem line(AwardsBasis.Change change, AwardsPicture picture, boolean mayAct, boolean idle) {
        String category = words.award(edition.id(), change.category());
        Paragraph what = new Paragraph(change.to().map(to -> words.of("organizer.change.given", category, change.place(),
                picture.names().getOrDefault(to, to))).orElseGet(() ->
                words.of("organizer.change.leftEmpty", category, change.place())));
        Paragraph why = new Paragraph(words.of("organizer.change.asked", change.by(),
                words.moment(change.at(), edition.zone()), change.reason()));
        ListItem item = new ListItem(what, why);
        if (idle) {
            item.add(new Paragraph(words.of("organizer.change.idle")));
        }
        if (mayAct) {
            Button withdraw = new Button(words.of("organizer.change.withdraw"), click -> withdraw(change));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(withdraw);
        }
        return item;
    }

    private void withdraw(AwardsBasis.Change change) {
        new ActDialog(words, words.of("organizer.change.withdraw.title")).saying(words.of("organizer.change.withdraw.text"))
                .act(words.of("organizer.change.withdraw"), none -> {
                    changes.withdraw(edition.id(), new AwardPlace(change.group(), change.category(), change.place(), change.to()));
                    shownAnew.run();
                }).open();
    }
}
