package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Round;
import id.anugerah.verification.Workspace;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The four options, best first, with the participant's, the verifier's and in a settlement the two opinions marked in words;
 * each is pressed by its letter.
 */
final class OptionList extends Div {

    private final Words words;

    OptionList(Words words, Workspace workspace, Place place, Consumer<Option> choose, boolean closed) {
        this.words = words;
        String indicator = place.indicator().id();
        Option claimed = Mark.claimed(workspace, indicator);
        Optional<Option> decided = Optional.ofNullable(workspace.findings().get(indicator)).map(Finding::option);
        boolean settling = workspace.verification().round() == Round.SETTLEMENT;
        addClassName("option-list");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("verification.options"));
        Paragraph hint = new Paragraph(words.of(closed ? "verification.options"
                : settling ? "verification.settle.optionsHint" : "verification.optionsHint"));
        hint.addClassName("soft");
        add(hint);
        for (Option option : Option.values()) {
            Div marks = new Div();
            marks.addClassName("option-marks");
            NativeButton button = button(option, words.of(place.indicator().options().get(option)), marks);
            if (option == claimed) {
                marks.add(mark(VaadinIcon.USER, "verification.claimed", "mark-claimed"));
                button.addClassName("option-claimed");
            }
            workspace.opinions().forEach((round, findings) -> Optional.ofNullable(findings.get(indicator))
                    .filter(finding -> finding.option() == option)
                    .ifPresent(finding -> marks.add(mark(VaadinIcon.COMMENT_O, "verification.opinion." + round, "mark-opinion"))));
            if (decided.filter(option::equals).isPresent()) {
                marks.add(mark(VaadinIcon.CHECK, "verification.yours", "mark-verified"));
                button.addClassName("option-verified");
            }
            button.setEnabled(!closed);
            button.addClickListener(click -> choose.accept(option));
            add(Keys.press(button, option.letter()));
        }
    }

    private static NativeButton button(Option option, String says, Div marks) {
        Span letter = new Span(option.letter());
        letter.addClassName("letter");
        Span text = new Span(says);
        text.addClassName("option-text");
        NativeButton button = new NativeButton();
        button.add(letter, text, marks);
        button.addClassName("option");
        return button;
    }

    private Span mark(VaadinIcon icon, String key, String style) {
        Span mark = new Span(icon.create(), new Span(words.of(key)));
        mark.addClassNames("option-mark", style);
        return mark;
    }
}
