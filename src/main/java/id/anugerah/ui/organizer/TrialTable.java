package id.anugerah.ui.organizer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.edition.Edition;
import id.anugerah.release.Proposal;
import id.anugerah.release.WhatIfResult.Move;
import id.anugerah.release.WhatIfResult.Place;
import id.anugerah.release.WhatIfResult.Trial;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** One group's ranking in a trial, with its line, beside the ranks and points as they are. */
final class TrialTable extends Div {

    private static final int BELOW_THE_LINE = 10;
    private static final List<String> COLUMNS = List.of("rank", "body", "points", "now", "move", "toLine", "outcome");

    private final transient Words words;
    private final transient Edition edition;
    private final transient TrialWords sentences;
    private final transient Trial trial;
    private final NativeTableBody body;

    TrialTable(Words words, Edition edition, Group group, Trial trial) {
        this.words = words;
        this.edition = edition;
        this.sentences = new TrialWords(words);
        this.trial = trial;
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassNames("trial-table", "rank-table", "stacked");
        table.setCaptionText(words.of("organizer.trial.caption", words.of("group", group)));
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title(column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("col-" + column);
            head.add(cell);
        });
        table.getHead().add(head);
        body = table.getBody();
        add(table);
        int all = trial.moves().size();
        int cut = Math.min(all, trial.tried().places());
        // whoever is in today is shown however far down the trial would put it
        int first = (int) Math.min(all, Math.max(cut + BELOW_THE_LINE, trial.moves().stream().filter(Move::leaves)
                .mapToInt(move -> move.would().entry().rank()).max().orElse(0)));
        rows(0, cut);
        line(trial.tried().places());
        rows(cut, first);
        if (first < all) {
            Button more = new Button(words.of("organizer.rank.more", all - first));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.addClickListener(click -> {
                rows(first, all);
                remove(more);
            });
            add(more);
        }
    }

    private String title(String column) {
        return words.of((List.of("now", "move").contains(column) ? "organizer.trial." : "organizer.rank.") + column);
    }

    private void rows(int from, int to) {
        trial.moves().subList(from, to).forEach(move -> body.add(row(move)));
    }

    private void line(int places) {
        NativeTableCell cell = new NativeTableCell(words.of("organizer.trial.cut", places));
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS.size()));
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("cut");
        body.add(row);
    }

    private NativeTableRow row(Move move) {
        Place would = move.would();
        Span name = new Span(would.entry().body());
        name.addClassName("rank-name");
        NativeTableCell who = cell("body", name);
        who.add(Address.submission(would.entry().reference(), edition));
        NativeTableRow row = new NativeTableRow(cell("rank", new Span(words.number(would.entry().rank()))), who,
                cell("points", new Span(words.of(would.entry().points()))), cell("now", now(move)),
                cell("move", moved(move)),
                cell("toLine", new Span(would.standing().toLine().map(words::of).orElse("–"))), outcome(move));
        row.addClassName(would.entry().selected() ? "in" : "out");
        if (move.enters() || move.leaves()) {
            row.addClassName("crosses");
        }
        return row;
    }

    private Span now(Move move) {
        Proposal.Entry is = move.is().entry();
        return new Span(!move.changes() ? words.of("organizer.trial.nowSame")
                : words.of(is.selected() ? "organizer.trial.nowIn" : "organizer.trial.nowOut", is.rank(), words.of(is.points())));
    }

    private Span moved(Move move) {
        Span text = new Span(sentences.move(move));
        if (move.up() == 0) {
            return text;
        }
        var arrow = (move.up() > 0 ? VaadinIcon.ARROW_UP : VaadinIcon.ARROW_DOWN).create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        return new Span(arrow, text);
    }

    private NativeTableCell outcome(Move move) {
        Span badge = new Span(sentences.outcome(move));
        if (move.leaves()) {
            badge.getElement().getThemeList().add("badge error");
        } else if (move.would().entry().selected()) {
            badge.getElement().getThemeList().add("badge success");
        }
        NativeTableCell cell = cell("outcome", badge);
        if (move.leaves() && move.would().next()) {
            cell.add(new Span(words.of("organizer.rank.next")));
        }
        if (move.would().standing().borderline()) {
            Span near = new Span(VaadinIcon.WARNING.create(), new Span(words.of("organizer.rank.borderline")));
            near.getElement().getThemeList().add("badge contrast");
            cell.add(near);
        }
        return cell;
    }

    private NativeTableCell cell(String column, Span content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", title(column));
        return cell;
    }
}
