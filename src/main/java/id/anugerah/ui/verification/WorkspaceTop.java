package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.Round;
import id.anugerah.verification.Workspace;
import java.util.List;

/** What is always visible: whose submission, progress, claimed and verified points, and the two ways out. */
final class WorkspaceTop extends Div {

    /** What the buttons do. */
    record Acts(Runnable finish, Runnable giveBack, Runnable undo, Runnable ask) {
    }

    private final Words words;
    private final Workspace workspace;

    WorkspaceTop(Words words, Workspace workspace, Place place, H1 heading, Acts acts) {
        this.words = words;
        this.workspace = workspace;
        addClassName("workspace-top");
        Submission submission = workspace.form().submission();
        Span facts = new Span(submission.reference() + " · "
                + submission.group().map(group -> words.of("group", group)).orElse("") + " · "
                + words.of("round", workspace.verification().round()));
        facts.addClassName("soft");
        Div who = new Div(heading, facts);
        who.addClassName("workspace-who");
        add(who, progress(place), buttons(place, acts), totals());
    }

    private Component progress(Place place) {
        int all = workspace.form().instrument().indicators().size();
        int done = all - workspace.open();
        Span text = new Span(words.of("verification.progress", done, all));
        text.setId("verification-progress");
        ProgressBar bar = new ProgressBar(0, all, done);
        bar.getElement().setAttribute("aria-labelledby", "verification-progress");
        Div progress = new Div(text, bar);
        progress.addClassName("workspace-progress");
        workspace.form().instrument().indicators().stream()
                .filter(indicator -> !workspace.findings().containsKey(indicator.id())).findFirst().ifPresent(open -> {
                    Anchor why = place.at(open).link();
                    why.setText(words.of("verification.stillOpen", workspace.open(), open.id()));
                    why.addClassName("why-not");
                    why.setId("why-not");
                    progress.add(why);
                });
        return progress;
    }

    private Component totals() {
        Score claimed = workspace.form().soFar().total();
        Score verified = workspace.verified().total();
        Div totals = new Div(figure("verification.total.claimed", words.of(claimed)), VaadinIcon.ARROW_RIGHT.create(),
                figure("verification.total.verified", words.of(verified)));
        int direction = verified.compareTo(claimed);
        if (direction != 0) {
            Span change = new Span((direction > 0 ? "+" : "−") + words.of(verified.minus(claimed).absolute()));
            change.addClassNames("change", direction > 0 ? "change-up" : "change-down");
            totals.add(change);
        }
        totals.addClassName("workspace-totals");
        totals.getElement().setAttribute("role", "status");
        return totals;
    }

    private Component figure(String label, String number) {
        Span small = new Span(words.of(label));
        small.addClassName("soft");
        Span big = new Span(number);
        big.addClassName("figure");
        Div figure = new Div(small, big);
        figure.addClassName("two-lines");
        return figure;
    }

    private Component buttons(Place place, Acts acts) {
        Button done = Keys.press(new Button(words.of("verification.finish"), click -> acts.finish().run()), "f");
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setEnabled(workspace.open() == 0);
        done.getElement().setAttribute("aria-describedby", workspace.open() == 0 ? "verification-progress" : "why-not");
        Div row = new Div(done);
        workspace.undoable().ifPresent(last -> row.add(Keys.press(
                tertiary(words.of("verification.undo", last), acts.undo()), "u")));
        Anchor other = Keys.press((place.summary() ? place.at(place.indicator()) : place.summarized()).link(), "r");
        other.setText(words.of(place.summary() ? "verification.toIndicators" : "verification.toSummary"));
        row.add(other);
        if (workspace.verification().round() == Round.FIRST && workspace.question().isEmpty()) {
            row.add(tertiary(words.of("verification.ask"), acts.ask()));
        }
        row.add(tertiary(words.of("verification.giveBack"), acts.giveBack()), Keys.help(words, "verification.key.",
                List.of("confirm", "change", "code", "remark", "save", "undo", "move", "summary", "finish", "help")));
        row.addClassName("workspace-acts");
        return row;
    }

    private static Button tertiary(String text, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
