package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chosen ones, a card for each category. */
final class Winners extends Div {

    Winners(Words words, DecisionCase decision) {
        Map<String, List<DecisionList.Line>> categories = decision.list().lines().stream().filter(l -> l.category().isPresent())
                .collect(Collectors.groupingBy(l -> l.category().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        Div cards = new Div();
        cards.addClassName("cards");
        categories.forEach((category, lines) -> {
            OrderedList names = new OrderedList();
            for (DecisionList.Line line : lines) {
                Span points = new Span(words.of("organizer.winners.points", words.of(line.points())));
                points.addClassName("exact");
                names.add(new ListItem(new Span(line.body()), points));
            }
            Div card = new Div(new H3(words.award(decision.edition().id(), category)), names);
            card.addClassName("card");
            cards.add(card);
        });
        add(new H2(words.of("organizer.winners.title")), cards);
        setVisible(!categories.isEmpty());
    }
}
