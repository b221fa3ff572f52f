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
import java.time.ZoneId;
import java.util.List;

/**
 * Whose submission it is and the ways out; progress, points, an open question and what stands against finishing stay in
 * sight on narrow screens too.
 */
final class WorkspaceTop extends Div {

    /** What the buttons do. */
    record Acts(Runnable finish, Runnable giveBack, Runnable undo) {
    }

    private final Words words;
    private final Workspace workspace;
    private final Div problem = new Div();

    WorkspaceTop(Words words, Workspace workspace, Place place, H1 heading, ZoneId zone, Acts acts) {
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
        Div status = new Div(progress(place), totals());
        status.addClassName("workspace-status");
        workspace.question().ifPresent(question -> status.add(new QuestionState(words, question, zone)));
        problem.addClassName("workspace-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        status.add(problem);
        add(who, status, buttons(place, acts));
    }

    /** Says what stands against an act, until something else is done. */
    void tell(String sentence) {
        problem.removeAll();
        problem.add(VaadinIcon.WARNING.create(), new Span(sentence));
        problem.setVisible(true);
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
        Place.firstOpen(workspace).ifPresent(open -> {
            Anchor next = place.at(open).link();
            next.setText(words.of("verification.stillOpen", workspace.open(), open.id()));
            next.addClassName("why-not");
            progress.add(next);
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

    /** Finishing is what one aims at only when everything is decided; before that it says what is missing. */
    private Component buttons(Place place, Acts acts) {
        Div row = new Div();
        workspace.undoable().ifPresent(last -> row.add(Keys.press(
                tertiary(words.of("verification.undo", last), acts.undo()), "u")));
        Anchor other = Keys.press((place.summary() ? place.at(place.indicator()) : place.summarized()).link(), "r");
        other.setText(words.of(place.summary() ? "verification.toIndicators" : "verification.toSummary"));
        boolean settling = workspace.verification().round() == Round.SETTLEMENT;
        Button done = Keys.press(new Button(words.of("verification.finish"), click -> acts.finish().run()), "f");
        if (workspace.open() == 0) {
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        done.getElement().setAttribute("aria-describedby", "verification-progress");
        row.add(other, tertiary(words.of("verification.giveBack"), acts.giveBack()), Keys.help(words, "verification.key.",
                settling ? List.of("opinions", "change", "code", "remark", "save", "undo", "move", "summary", "finish", "help")
                        : List.of("confirm", "change", "code", "remark", "save", "undo", "move", "summary", "finish", "help")), done);
        row.addClassName("workspace-acts");
        return row;
    }

    private static Button tertiary(String text, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
