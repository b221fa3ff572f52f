package id.anugerah.ui.finals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.anugerah.panel.Plan;
import id.anugerah.panel.Proposed;
import id.anugerah.submission.Submission;
import id.anugerah.ui.organizer.Address;
import id.anugerah.ui.shell.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A proposed calendar by day, and whom it could not place with what stood against most of the slots. */
final class ProposalList extends Div {

    private final Words words;
    private final FinalsBoard board;

    ProposalList(Words words, FinalsBoard board, Proposed proposed) {
        this.words = words;
        this.board = board;
        addClassName("proposal");
        H2 placed = new H2(words.of("finals.proposal.placed", proposed.plans().size()));
        placed.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()"); // heard, and the list follows
        add(placed);
        proposed.plans().stream().collect(Collectors.groupingBy(plan -> plan.slot().startsAt().atZone(board.edition().zone())
                .toLocalDate(), TreeMap::new, Collectors.toList())).forEach(this::day);
        if (!proposed.unplaced().isEmpty()) {
            add(new H2(words.of("finals.proposal.unplaced", proposed.unplaced().size())));
            Div rows = new Div();
            rows.addClassName("rows");
            proposed.unplaced().forEach(one -> rows.add(row(board.bodies().get(one.submission()), new Span(
                    words.of("finals.obstacle", one.most())))));
            add(rows);
        }
    }

    private void day(LocalDate day, List<Plan> plans) {
        add(new H3(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", words.locale()).format(day)));
        Div rows = new Div();
        rows.addClassName("rows");
        plans.forEach(plan -> {
            Span time = new Span(words.time(plan.slot().startsAt(), board.edition().zone()));
            time.addClassName("row-time");
            Div row = row(board.bodies().get(plan.submission()), new Span(board.panel(plan.panel()).name()));
            row.addComponentAsFirst(time);
            rows.add(row);
        });
        add(rows);
    }

    private Div row(Submission body, Span about) {
        Div name = new Div(new Div(body.bodyName()), Address.submission(body.reference(), board.edition()));
        name.addClassName("row-name");
        Div row = new Div(name, about);
        row.addClassName("row");
        return row;
    }
}
