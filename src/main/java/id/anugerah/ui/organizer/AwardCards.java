package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.release.AwardsPicture;
import id.anugerah.release.Contest;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A card for each category: winners with exact points, how ties were broken, and who is next. */
final class AwardCards extends Div {

    private final transient Words words;
    private final UUID edition;
    private final transient AwardsPicture picture;
    private final transient Map<String, String> won = new HashMap<>();

    AwardCards(Words words, UUID edition, AwardsPicture picture) {
        this.words = words;
        this.edition = edition;
        this.picture = picture;
        picture.contests().forEach(contest -> contest.places().forEach(place ->
                place.taker().ifPresent(taker -> won.put(taker, contest.category()))));
        Div cards = new Div();
        cards.addClassName("cards");
        // a group without finalists is told of at its ranking
        picture.contests().stream().filter(contest -> contest.next().isPresent() || contest.places().stream()
                .anyMatch(place -> place.taker().isPresent() || place.byHand())).forEach(contest -> cards.add(card(contest)));
        Paragraph caption = new Paragraph(words.of("organizer.winners.caption"));
        caption.addClassName("hint");
        add(new H2(words.of("organizer.winners.title")), caption, cards);
        setVisible(cards.getComponentCount() > 0);
    }

    private Div card(Contest contest) {
        OrderedList places = new OrderedList();
        contest.places().forEach(place -> places.add(line(new ListItem(), place)));
        Paragraph next = new Paragraph();
        next.addClassName("hint");
        if (contest.next().isPresent()) {
            Contest.Place place = contest.next().get();
            String taker = place.taker().orElseThrow();
            next.add(new Span(words.of("organizer.winners.next", picture.names().get(taker))), exact(place));
            if (won.containsKey(taker)) {
                next.add(small(words.of("organizer.winners.elsewhere", words.award(edition, won.get(taker)))));
            }
        } else {
            next.setText(words.of("organizer.winners.nobodyNext"));
        }
        Div card = new Div(new H3(words.award(edition, contest.category())), places, next);
        card.addClassName("card");
        return card;
    }

    private ListItem line(ListItem item, Contest.Place place) {
        item.add(new Span(place.taker().map(picture.names()::get)
                .orElse(words.of(place.byHand() ? "organizer.winners.emptyByHand" : "organizer.winners.empty"))));
        if (place.points().isPresent()) {
            item.add(exact(place));
        }
        if (place.byHand()) {
            Span badge = new Span(words.of("organizer.winners.byHand"));
            badge.getElement().getThemeList().add("badge contrast");
            item.add(badge);
        }
        return item;
    }

    /** Two decimals, the fraction where these are not all, and what decided where the points did not. */
    private Span exact(Contest.Place place) {
        Score points = place.points().orElseThrow();
        String text = words.of("organizer.winners.of", words.of(points));
        if (!Score.parse(points.rounded(2).toString()).equals(points)) {
            text += " = " + points;
        }
        String step = place.decidedBy();
        return small(step.isEmpty() || step.equals("points") ? text
                : text + "; " + words.of("organizer.winners.tie", RankTable.decider(words, step)));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("exact");
        return small;
    }
}
