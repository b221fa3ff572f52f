package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Indicator;
import id.anugerah.shared.Score;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Workspace;
import java.util.List;

/** Claimed against verified, indicator by indicator, with the points before and after. */
final class SummaryTable extends NativeTable {

    private final Words words;
    private final Workspace workspace;

    SummaryTable(Words words, Workspace workspace, Place place) {
        this.words = words;
        this.workspace = workspace;
        addClassNames("summary-table", "task-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("indicator", "claimed", "verified", "points", "reason")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("verification.summary." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        workspace.form().instrument().indicators().forEach(indicator -> getBody().add(row(indicator, place)));
    }

    private NativeTableRow row(Indicator indicator, Place place) {
        Finding finding = workspace.findings().get(indicator.id());
        Mark mark = Mark.of(workspace, indicator.id());
        NativeTableRow row = new NativeTableRow();
        row.addClassName("mark-" + mark.name().toLowerCase(java.util.Locale.ROOT));
        Anchor link = place.at(indicator).link();
        link.setText(indicator.id() + " · " + words.of(indicator.title()));
        cell(row, "indicator", link);
        cell(row, "claimed", new Span(Mark.claimed(workspace, indicator.id()).letter()));
        cell(row, "verified", new Span(finding == null ? words.of("verification.mark.OPEN")
                : finding.option().letter() + (mark == Mark.CONFIRMED ? "" : " – " + words.of("verification.mark", mark))));
        cell(row, "points", points(indicator));
        cell(row, "reason", reason(finding));
        return row;
    }

    private Component points(Indicator indicator) {
        Score before = workspace.form().soFar().indicators().getOrDefault(indicator.id(), Score.ZERO);
        Score after = workspace.verified().indicators().getOrDefault(indicator.id(), Score.ZERO);
        return new Span(before.equals(after) ? words.of(after) : words.of(before) + " → " + words.of(after));
    }

    private Component reason(Finding finding) {
        Div both = new Div();
        if (finding != null) {
            String code = finding.code().map(each -> words.of("reasonCode." + each.name()) + ". ").orElse("");
            both.add(new Span(code + finding.reason()));
            if (!finding.teamNote().isBlank()) {
                Span note = new Span(words.of("verification.teamNote.short", finding.teamNote()));
                note.addClassName("soft");
                both.add(new Div(note));
            }
        }
        return both;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", words.of("verification.summary." + column));
        row.add(cell);
    }
}
