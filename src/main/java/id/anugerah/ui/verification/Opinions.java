package id.anugerah.ui.verification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Round;
import id.anugerah.verification.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The two opinions of a settlement side by side, each with its reason and the button that takes it over, by its number. */
final class Opinions extends Div {

    private static final List<Round> BOTH = List.of(Round.FIRST, Round.SECOND);

    /** @param use what taking one over does */
    Opinions(Words words, Workspace workspace, String indicator, Consumer<Finding> use) {
        addClassName("opinions");
        for (Round round : BOTH) {
            Finding finding = workspace.opinions().getOrDefault(round, Map.of()).get(indicator);
            if (finding != null) {
                Div opinion = said(words, round, finding);
                if (!agree(workspace, indicator)) {
                    Button take = Keys.press(new Button(words.of("verification.use", round), click -> use.accept(finding)),
                            String.valueOf(BOTH.indexOf(round) + 1));
                    take.setDisableOnClick(true);
                    take.setSuffixComponent(Keys.hint(String.valueOf(BOTH.indexOf(round) + 1)));
                    opinion.add(take);
                }
                add(opinion);
            }
        }
    }

    private static Div said(Words words, Round round, Finding finding) {
        Span letter = new Span(finding.option().letter());
        letter.addClassName("letter");
        Div head = new Div(letter, new H3(words.of("verification.opinion", round)));
        head.addClassName("opinion-head");
        String reason = finding.reason().isBlank() ? words.of("verification.opinion.confirmed") : finding.reason();
        Div opinion = new Div(head,
                new Paragraph(finding.code().map(code -> words.of("reasonCode." + code.name()) + ". ").orElse("") + reason));
        if (!finding.teamNote().isBlank()) {
            opinion.add(new Paragraph(words.of("verification.teamNote.short", finding.teamNote())));
        }
        opinion.addClassName("opinion");
        return opinion;
    }

    /** Whether both say the same: such an indicator is settled already. */
    static boolean agree(Workspace workspace, String indicator) {
        return workspace.verification().round() == Round.SETTLEMENT && workspace.opinions().values().stream()
                .map(findings -> Optional.ofNullable(findings.get(indicator)).map(Finding::option)).distinct().count() == 1;
    }

    /** The opinion that chose this option: the lead may take its reason over. */
    static Optional<Finding> of(Workspace workspace, String indicator, Option option) {
        return whose(workspace, indicator, option).map(round -> workspace.opinions().get(round).get(indicator));
    }

    /** Whose opinion this option is; the first one's where both chose it. */
    static Optional<Round> whose(Workspace workspace, String indicator, Option option) {
        return BOTH.stream().filter(round -> Optional.ofNullable(workspace.opinions().getOrDefault(round, Map.of()).get(indicator))
                .filter(finding -> finding.option() == option).isPresent()).findFirst();
    }
}
