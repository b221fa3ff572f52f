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
import id.anugerah.verification.Round;
import id.anugerah.verification.Workspace;
import java.util.Optional;
import java.util.function.Consumer;

/** One indicator: question, the participant's note, the four options, and the judgement. */
final class JudgementPane extends Section {

    /** @param judge saves and goes on; @param ask asks the participant about this indicator; @param finish offered when all is decided */
    record Acts(Consumer<Finding> judge, Runnable ask, Runnable finish) {
    }

    private final Words words;
    private final Workspace workspace;
    private final Place place;
    private final Acts acts;
    private final Option claimed;
    private final Optional<Finding> finding;
    private final boolean settling;
    private final Div form = new Div();

    JudgementPane(Words words, Workspace workspace, Place place, Acts acts) {
        this.words = words;
        this.workspace = workspace;
        this.place = place;
        this.acts = acts;
        Indicator indicator = place.indicator();
        this.claimed = Mark.claimed(workspace, indicator.id());
        this.finding = Optional.ofNullable(workspace.findings().get(indicator.id()));
        this.settling = workspace.verification().round() == Round.SETTLEMENT;
        addClassNames("judgement-pane", settling ? "settling" : "judging");
        H2 title = new H2(indicator.id() + " · " + words.of(indicator.title()));
        title.getElement().setAttribute("tabindex", "-1");
        title.addClassName("focus-here");
        Paragraph asks = new Paragraph(words.of(indicator.question()));
        asks.addClassName("question");
        Span weight = new Span(words.of("verification.weight", indicator.weight()));
        weight.addClassName("soft");
        Div head = new Div(title, weight);
        head.addClassName("judgement-head");
        add(head, asks, note(workspace.form().answers().get(indicator.id())));
        workspace.question().filter(asked -> asked.indicators().contains(indicator.id()))
                .ifPresent(asked -> add(new QuestionNotice(words, asked)));
        boolean agreed = Opinions.agree(workspace, indicator.id());
        OptionList options = new OptionList(words, workspace, place, agreed ? option -> { } : this::choose, agreed);
        form.addClassName("judgement-form");
        form.getElement().setAttribute("aria-live", "polite");
        if (settling) { // while the lead writes, both opinions stand above
            add(new Opinions(words, workspace, indicator.id(), acts.judge()), form, options);
        } else {
            add(options, form);
        }
        add(neighbours(), guidance(indicator));
        show(agreed);
    }

    private void show(boolean agreed) {
        form.removeAll();
        if (agreed) {
            form.add(state(VaadinIcon.CHECK, words.of("verification.agreed")));
            return;
        }
        finding.ifPresent(found -> {
            form.add(state(VaadinIcon.CHECK, words.of("verification.decided", found.option().letter(), how(found))));
            found.code().ifPresent(code -> form.add(given(words.of("reasonCode." + code.name()))));
            if (!found.reason().isBlank()) {
                form.add(given(found.reason()));
            }
            if (!found.teamNote().isBlank()) {
                form.add(given(words.of("verification.teamNote.short", found.teamNote())));
            }
        });
        form.add(finding.isPresent() ? onward() : settling ? new Paragraph(words.of("verification.settle.hint")) : confirm());
    }

    private String how(Finding found) {
        return !settling ? words.of("verification.mark", Mark.of(workspace, found.indicator()))
                : Opinions.whose(workspace, found.indicator(), found.option()).map(round -> words.of("verification.settled", round))
                .orElseGet(() -> words.of("verification.settled.other"));
    }

    private Component confirm() {
        Button confirm = Keys.press(new Button(words.of("verification.confirm", claimed.letter()),
                VaadinIcon.CHECK.create(), click -> acts.judge().accept(Finding.confirming(place.indicator().id(), claimed))), "Enter y");
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
            Button finish = new Button(words.of("verification.finishDialog.act"), click -> acts.finish().run());
            finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div row = new Div(new Paragraph(words.of("verification.allDone")), finish, remark());
            row.addClassName("confirm-row");
            return row;
        }
        Anchor link = Keys.press(place.at(next.get()).link(), "Enter");
        link.setText(words.of("verification.nextOpen", next.get().id()));
        Div row = new Div(link, remark());
        row.addClassName("confirm-row");
        return row;
    }

    private void choose(Option option) {
        if (option == claimed && !settling) {
            acts.judge().accept(Finding.confirming(place.indicator().id(), option));
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
                "alasan." + workspace.verification().id() + "." + indicator + "." + option.letter(), acts.judge(),
                () -> show(false)));
    }

    private Component note(Answer answer) {
        Span by = new Span(words.of("verification.note"));
        by.addClassName("soft");
        Paragraph text = new Paragraph(answer.note().isBlank() ? words.of("verification.noNote") : answer.note());
        Div head = new Div(by);
        head.addClassName("participant-note-head");
        if (workspace.verification().round() == Round.FIRST && workspace.question().isEmpty()) {
            Button ask = new Button(words.of("verification.ask"), VaadinIcon.CHAT.create(), click -> acts.ask().run());
            ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(ask);
        }
        Div note = new Div(head, text);
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
