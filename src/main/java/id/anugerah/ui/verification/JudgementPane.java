package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.Answer;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Workspace;
import java.util.Optional;

/** One indicator: question, the participant's note, the four options, and the judgement. */
final class JudgementPane extends Section {

    /** What a judgement does; the screen saves it and goes on. */
    interface Judge {
        void judge(Finding finding);
    }

    private final Words words;
    private final Workspace workspace;
    private final Place place;
    private final Judge judge;
    private final Option claimed;
    private final Optional<Finding> finding;
    private final Div form = new Div();

    JudgementPane(Words words, Workspace workspace, Place place, Judge judge) {
        this.words = words;
        this.workspace = workspace;
        this.place = place;
        this.judge = judge;
        Indicator indicator = place.indicator();
        this.claimed = Mark.claimed(workspace, indicator.id());
        this.finding = Optional.ofNullable(workspace.findings().get(indicator.id()));
        addClassName("judgement-pane");
        H2 title = new H2(indicator.id() + " · " + words.of(indicator.title()));
        title.getElement().setAttribute("tabindex", "-1");
        title.addClassName("focus-here");
        Paragraph question = new Paragraph(words.of(indicator.question()));
        question.addClassName("question");
        Span weight = new Span(words.of("verification.weight", indicator.weight()));
        weight.addClassName("soft");
        add(title, weight, question, note(workspace.form().answers().get(indicator.id())));
        boolean agreed = Opinions.agree(workspace, indicator.id());
        if (!workspace.opinions().isEmpty()) {
            add(new Opinions(words, workspace, indicator.id()));
        }
        add(new OptionList(words, indicator, claimed, finding.map(Finding::option), agreed ? option -> { } : this::choose,
                agreed));
        form.addClassName("judgement-form");
        form.getElement().setAttribute("aria-live", "polite");
        add(form, neighbours(), guidance(indicator));
        show(agreed);
    }

    private void show(boolean agreed) {
        form.removeAll();
        if (agreed) {
            form.add(state(VaadinIcon.CHECK, words.of("verification.agreed")));
            return;
        }
        finding.ifPresent(found -> {
            form.add(state(VaadinIcon.CHECK, words.of("verification.decided", found.option().letter(),
                    words.of("verification.mark", Mark.of(workspace, found.indicator())))));
            found.code().ifPresent(code -> form.add(given(words.of("reasonCode." + code.name()))));
            if (!found.reason().isBlank()) {
                form.add(given(found.reason()));
            }
            if (!found.teamNote().isBlank()) {
                form.add(given(words.of("verification.teamNote.short", found.teamNote())));
            }
        });
        form.add(finding.isPresent() ? onward() : confirm());
    }

    private Component confirm() {
        Button confirm = Keys.press(new Button(words.of("verification.confirm", claimed.letter()),
                VaadinIcon.CHECK.create(), click -> judge.judge(Finding.confirming(place.indicator().id(), claimed))), "Enter y");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.setSuffixComponent(Keys.hint("Enter"));
        Div row = new Div(confirm, remark());
        row.addClassName("confirm-row");
        return row;
    }

    /** A word to the participant or to the team, also where nothing is changed. */
    private Button remark() {
        Button remark = Keys.press(new Button(words.of("verification.remark"), click -> ask(finding.map(Finding::option)
                .orElse(claimed))), "m");
        remark.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remark;
    }

    private static Paragraph given(String text) {
        Paragraph given = new Paragraph(text);
        given.addClassName("given-reason");
        return given;
    }

    private Component onward() {
        Optional<Indicator> next = Place.nextOpen(workspace, place.indicator());
        if (next.isEmpty()) {
            return new Paragraph(words.of("verification.allDone"));
        }
        Anchor link = Keys.press(place.at(next.get()).link(), "Enter");
        link.setText(words.of("verification.nextOpen", next.get().id()));
        Div row = new Div(link, remark());
        row.addClassName("confirm-row");
        return row;
    }

    private void choose(Option option) {
        if (option == claimed) {
            judge.judge(Finding.confirming(place.indicator().id(), option));
        } else {
            ask(option);
        }
    }

    private void ask(Option option) {
        String indicator = place.indicator().id();
        boolean changes = option != claimed;
        Finding before = finding.filter(found -> found.option() == option)
                .or(() -> Opinions.of(workspace, indicator, option))
                .orElseGet(() -> Finding.confirming(indicator, option));
        String label = changes ? words.of("verification.reason", claimed.letter(), option.letter())
                : words.of("verification.remark.label");
        form.removeAll();
        form.add(new ReasonForm(words, label, before, changes,
                "alasan." + workspace.verification().id() + "." + indicator + "." + option.letter(), judge::judge,
                () -> show(false)));
    }

    private Component note(Answer answer) {
        Span by = new Span(words.of("verification.note"));
        by.addClassName("soft");
        Paragraph text = new Paragraph(answer.note().isBlank() ? words.of("verification.noNote") : answer.note());
        Div note = new Div(by, text);
        note.addClassName("participant-note");
        return note;
    }

    private static Component state(VaadinIcon icon, String text) {
        Div state = new Div(icon.create(), new Span(text));
        state.addClassName("decided");
        return state;
    }

    private Component neighbours() {
        Div row = new Div();
        row.addClassName("neighbours");
        place.neighbour(workspace, -1).ifPresent(before -> {
            Anchor link = Keys.press(place.at(before).link(), "k");
            link.setText("← " + before.id());
            link.setAriaLabel(words.of("verification.before", before.id()));
            row.add(link);
        });
        place.neighbour(workspace, 1).ifPresent(after -> {
            Anchor link = Keys.press(place.at(after).link(), "j");
            link.setText(after.id() + " →");
            link.setAriaLabel(words.of("verification.after", after.id()));
            row.add(link);
        });
        return row;
    }

    private Component guidance(Indicator indicator) {
        UnorderedList fitting = new UnorderedList();
        indicator.evidence().forEach(kind -> fitting.add(new ListItem(words.of(kind))));
        Details details = new Details(words.of("verification.guidance"), new Paragraph(words.of(indicator.guidance())),
                new Paragraph(words.of("verification.fitting")), fitting);
        details.addClassName("guidance");
        return details;
    }
}
