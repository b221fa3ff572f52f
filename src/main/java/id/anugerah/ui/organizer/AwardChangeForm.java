package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.anugerah.edition.Edition;
import id.anugerah.release.AwardChanges;
import id.anugerah.release.AwardPlace;
import id.anugerah.release.AwardsPicture;
import id.anugerah.release.Contest;
import id.anugerah.release.Displaced;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks which place goes to whom, then shows what that displaces before anything is stored. */
final class AwardChangeForm extends Details {

    /** @param holder name of the one who has the place now, or words for nobody */
    private record Choice(Group group, Contest contest, int place, String holder) {
    }

    /** @param reference absent for nobody */
    private record Taker(Optional<String> reference, String name) {
    }

    private final transient Words words;
    private final transient Edition edition;
    private final transient AwardChanges changes;
    private final transient Notices notices;
    private final transient Runnable shownAnew;
    private final Select<Choice> place = new Select<>();
    private final Select<Taker> taker = new Select<>();
    private final Paragraph problem = new Paragraph();

    AwardChangeForm(Words words, Edition edition, DecisionList list, AwardsPicture picture, AwardChanges changes,
                    Notices notices, Runnable shownAnew) {
        super(words.of("organizer.change.ask"));
        this.words = words;
        this.edition = edition;
        this.changes = changes;
        this.notices = notices;
        this.shownAnew = shownAnew;
        place.setLabel(words.of("organizer.change.place"));
        place.setWidthFull();
        place.setItems(choices(picture));
        place.setItemLabelGenerator(one -> words.of("organizer.change.place.label",
                words.award(edition.id(), one.contest().category()), one.place(), one.holder()));
        taker.setLabel(words.of("organizer.change.to"));
        taker.setWidthFull();
        taker.setItemLabelGenerator(Taker::name);
        place.addValueChangeListener(chosen -> taker.setItems(takers(list, chosen.getValue().group())));
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div body = new Div(place, taker, problem, new Button(words.of("organizer.change.look"), click -> look()));
        body.addClassName("award-change");
        add(body);
    }

    private List<Choice> choices(AwardsPicture picture) {
        List<Choice> all = new ArrayList<>();
        picture.contests().forEach(contest -> contest.places().stream().filter(one -> !one.byHand()).forEach(one ->
                all.add(new Choice(contest.group(), contest, one.place(), one.taker().map(picture.names()::get)
                        .orElse(words.of("organizer.winners.empty"))))));
        return all;
    }

    private List<Taker> takers(DecisionList list, Group group) {
        List<Taker> all = new ArrayList<>(List.of(new Taker(Optional.empty(), words.of("organizer.change.nobody"))));
        list.of(group).forEach(line -> all.add(new Taker(Optional.of(line.reference()),
                line.rank() + ". " + line.body())));
        return all;
    }

    private void look() {
        problem.setVisible(false);
        if (place.isEmpty() || taker.isEmpty()) {
            tell(words.of("organizer.change.choose"));
            return;
        }
        Choice chosen = place.getValue();
        AwardPlace asked = new AwardPlace(chosen.group(), chosen.contest().category(), chosen.place(),
                taker.getValue().reference());
        try {
            confirm(asked, changes.effect(edition.id(), asked));
        } catch (Refused refused) {
            tell(words.of(refused));
        }
    }

    private void confirm(AwardPlace asked, List<Displaced> effect) {
        ActDialog dialog = new ActDialog(words, words.of("organizer.change.effect"))
                .saying(words.of(effect.isEmpty() ? "organizer.change.effect.none" : "organizer.change.effect.text"))
                .showing(AwardChangesPanel.displaced(words, edition.id(), effect)).withReason(words.of("organizer.change.reason"));
        dialog.act(words.of("organizer.change.confirm"), reason -> {
            changes.ask(edition.id(), asked, reason);
            notices.done(words.of("organizer.change.done"));
            shownAnew.run();
        }).open();
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }
}
