package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.agreement.AgreementReport;
import id.anugerah.agreement.Drift;
import id.anugerah.agreement.Kappa;
import id.anugerah.agreement.VerifierFigures;
import id.anugerah.agreement.Weighting;
import id.anugerah.agreement.Workload;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.LongSummaryStatistics;

/** The sentences of the screen: how things stand, whom to talk to, what each figure means. */
final class AgreementWords {

    private static final List<String> EXPLAINED = List.of("exact", "kappa", "weighted", "words", "error", "severity", "drift",
            "selection", "workload");

    private final Words words;
    private final FigureWords figures;

    AgreementWords(FigureWords figures) {
        this.words = figures.words();
        this.figures = figures;
    }

    /** One sentence about agreement; why there is none, where nothing can be measured. */
    String standing(AgreementReport report) {
        long opinions = report.verifiers().stream().mapToLong(one -> one.changes().size()).sum();
        if (opinions == 0) {
            return words.of("agreement.standing.nothing");
        }
        if (report.submissions() == 0) {
            return words.of("agreement.standing.noPairs", opinions, report.verifiers().size());
        }
        return words.of("agreement.standing.pairs", report.submissions(), report.overall().table().agreed(),
                report.overall().pairs(), figures.share(report.overall()),
                figures.kappa(report.overall().kappa(Weighting.LINEAR)));
    }

    Facts overall(AgreementReport report) {
        Facts facts = new Facts();
        facts.fact(words.of("agreement.overall.submissions"), words.number(report.submissions()));
        facts.fact(words.of("agreement.overall.pairs"), words.number(report.overall().pairs()));
        facts.fact(words.of("agreement.overall.exact"), figures.share(report.overall()));
        for (Weighting weighting : Weighting.values()) {
            Kappa kappa = report.overall().kappa(weighting);
            facts.fact(words.of("agreement.overall", weighting), figures.kappa(kappa));
        }
        return facts;
    }

    /** A card for each who drifts, and what to do; otherwise that nobody does, or that nobody can be compared yet. */
    Component warnings(AgreementReport report) {
        if (report.drifting().isEmpty()) {
            boolean compared = report.verifiers().stream().anyMatch(one -> one.drift().verdict() != Drift.Verdict.TOO_FEW);
            Paragraph text = new Paragraph(compared ? words.of("agreement.drift.nobody", report.verifiers().stream()
                    .filter(one -> one.drift().verdict() != Drift.Verdict.TOO_FEW).count())
                    : words.of("agreement.drift.notYet", report.rule().minimum()));
            Div note = new Div(icon(compared ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.INFO_CIRCLE), text);
            note.addClassNames("note", "drift-none");
            return note;
        }
        Div cards = new Div();
        cards.addClassNames("cards", "drifts");
        report.drifting().forEach(one -> cards.add(warning(one)));
        return new Div(cards, new Paragraph(words.of("agreement.drift.act")));
    }

    private Component warning(VerifierFigures one) {
        Drift drift = one.drift();
        H3 title = new H3(icon(VaadinIcon.WARNING));
        title.add(words.of("agreement.drift.title." + drift.verdict(), one.name()));
        Div card = new Div(title, new Paragraph(words.of("agreement.drift.what." + drift.verdict(),
                figures.number(Math.abs(drift.difference())), figures.pointsInterval(drift.interval().orElseThrow()),
                one.changes().size())));
        card.addClassNames("card", "drift");
        return card;
    }

    /** How evenly the work is shared among those who judge, in a sentence; who only settles is not among them. */
    String workloads(List<Workload> all) {
        LongSummaryStatistics had = all.stream().mapToLong(Workload::had).filter(number -> number > 0).summaryStatistics();
        if (had.getCount() == 0) {
            return words.of("agreement.workload.nothing");
        }
        return words.of("agreement.workload.standing", had.getCount(), had.getMax(), had.getMin(),
                all.stream().filter(one -> one.shares().isEmpty()).count());
    }

    /** Every figure with formula and source. */
    Details explained() {
        Div body = new Div();
        body.addClassName("explained");
        EXPLAINED.forEach(each -> body.add(new H3(words.of("agreement.explained." + each)),
                new Paragraph(words.of("agreement.explained." + each + ".text"))));
        Details details = new Details(words.of("agreement.explained"), body);
        details.addClassName("rules");
        return details;
    }

    private static Icon icon(VaadinIcon kind) {
        Icon icon = kind.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
