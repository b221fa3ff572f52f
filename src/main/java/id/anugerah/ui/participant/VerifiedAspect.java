package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Aspect;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.outcome.ExplainedResult;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Finding;
import java.util.Optional;

/** What verification made of an aspect's answers: option and points before and after, and the reason of each change. */
final class VerifiedAspect extends Section {

    private final transient Words words;
    private final transient ExplainedResult explained;

    VerifiedAspect(Words words, ExplainedResult explained, Aspect aspect) {
        this.words = words;
        this.explained = explained;
        addClassName("aspect");
        Span summary = new Span(words.of("participant.result.aspect",
                words.of(explained.result().form().soFar().aspects().get(aspect.id())),
                words.of(explained.verified().aspects().get(aspect.id())), aspect.weight()));
        summary.addClassName("row-note");
        NativeTable table = new NativeTable();
        table.setCaptionText(words.of("participant.aspect", aspect.id(), words.of(aspect.title())));
        table.addClassNames("table", "points");
        NativeTableRow head = table.getHead().addRow();
        Cells.column(head, words.of("participant.result.indicator"), false);
        Cells.column(head, words.of("participant.result.own"), false);
        Cells.column(head, words.of("participant.result.verified"), false);
        Cells.column(head, words.of("participant.result.points"), true);
        NativeTableBody body = table.addBody();
        aspect.indicators().forEach(indicator -> row(body, indicator));
        Div box = new Div(table);
        box.addClassName("table-box");
        add(new Div(new H3(words.of("participant.aspect", aspect.id(), words.of(aspect.title()))), summary), box);
    }

    private void row(NativeTableBody body, Indicator indicator) {
        Finding finding = explained.result().verified().get(indicator.id());
        Optional<Option> own = explained.result().form().answers().get(indicator.id()).option();
        ExplainedResult.Points points = explained.points().get(indicator.id());
        boolean changed = ResultView.changed(explained, indicator.id());
        NativeTableRow row = body.addRow();
        Cells.rowHead(row, indicator.id() + " " + words.of(indicator.title()));
        Cells.cell(row, words.of("participant.result.own"), letter(own));
        Div verdict = new Div(letter(Optional.of(finding.option())), changed ? change(points) : same());
        verdict.addClassName("verdict");
        Cells.cell(row, words.of("participant.result.verified"), verdict);
        Cells.number(row, words.of("participant.result.points"), changed
                ? words.of("participant.result.from", words.of(points.own()), words.of(points.verified()))
                : words.of(points.verified()));
        if (!finding.reason().isBlank()) {
            row.addClassName("with-reason");
            NativeTableRow reason = body.addRow();
            reason.addClassName("reason");
            Paragraph quote = new Paragraph(finding.reason());
            quote.addClassName("quote");
            Cells.cell(reason, words.of("participant.result.reason"), quote).getElement().setAttribute("colspan", "4");
        }
    }

    private static Span letter(Optional<Option> option) {
        Span letter = new Span(option.map(Option::letter).orElse("–"));
        letter.addClassName("option-letter");
        return letter;
    }

    private Span change(ExplainedResult.Points points) {
        boolean lower = points.verified().compareTo(points.own()) < 0;
        Span pill = new Span((lower ? VaadinIcon.ARROW_DOWN : VaadinIcon.ARROW_UP).create(),
                new Span(words.of(lower ? "participant.result.lowered" : "participant.result.raised")));
        pill.addClassNames("pill", lower ? "pill-lowered" : "pill-complete");
        return pill;
    }

    private Span same() {
        Span pill = new Span(VaadinIcon.CHECK.create(), new Span(words.of("participant.result.same")));
        pill.addClassNames("pill", "pill-not_begun");
        return pill;
    }
}
