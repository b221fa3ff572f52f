package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Round;
import id.anugerah.verification.Workspace;
import java.util.Map;
import java.util.Optional;

/** The two opinions of a settlement side by side, each with its reason. */
final class Opinions extends Div {

    Opinions(Words words, Workspace workspace, String indicator) {
        addClassName("opinions");
        for (Round round : new Round[] {Round.FIRST, Round.SECOND}) {
            Finding finding = workspace.opinions().getOrDefault(round, Map.of()).get(indicator);
            if (finding != null) {
                Span letter = new Span(finding.option().letter());
                letter.addClassName("letter");
                String reason = finding.reason().isBlank() ? words.of("verification.opinion.confirmed") : finding.reason();
                Div opinion = new Div(new H3(words.of("verification.opinion", round)), letter,
                        new Paragraph(finding.code().map(code -> words.of("reasonCode." + code.name()) + ". ").orElse("") + reason));
                if (!finding.teamNote().isBlank()) {
                    opinion.add(new Paragraph(words.of("verification.teamNote.short", finding.teamNote())));
                }
                opinion.addClassName("opinion");
                add(opinion);
            }
        }
    }

    /** Whether both say the same: such an indicator is settled already. */
    static boolean agree(Workspace workspace, String indicator) {
        return workspace.verification().round() == Round.SETTLEMENT && workspace.opinions().values().stream()
                .map(findings -> Optional.ofNullable(findings.get(indicator)).map(Finding::option)).distinct().count() == 1;
    }

    /** The opinion that chose this option: the lead may take its reason over. */
    static Optional<Finding> of(Workspace workspace, String indicator, Option option) {
        return workspace.opinions().values().stream().map(findings -> findings.get(indicator))
                .filter(finding -> finding != null && finding.option() == option).findFirst();
    }
}
