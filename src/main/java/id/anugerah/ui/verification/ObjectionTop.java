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
import id.anugerah.objection.Docket;
import id.anugerah.objection.Objection;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;

/** Whose objection it is, by when it is to be answered, how far the answer is, what it does to the points, and the ways out. */
final class ObjectionTop extends Div {

    private final Words words;
    private final Docket docket;
    private final Div problem = new Div();

    ObjectionTop(Words words, Docket docket, Place place, H1 heading, Runnable finish, Runnable giveBack) {
        this.words = words;
        this.docket = docket;
        addClassName("workspace-top");
        Submission submission = docket.form().submission();
        ZoneId zone = docket.form().edition().zone();
        Span facts = new Span(Objection.reference(submission.reference()) + " · " + submission.group()
                .map(group -> words.of("group", group)).orElse("") + " · " + words.of("objection.due",
                words.deadline(docket.objection().due().orElseThrow(), zone)));
        facts.addClassName("soft");
        Div who = new Div(heading, facts);
        who.addClassName("workspace-who");
        problem.addClassName("workspace-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div status = new Div(progress(place), totals(), problem);
        status.addClassName("workspace-status");
        if (docket.objection().escalatedAt().isPresent()) {
            Div late = new Div(VaadinIcon.WARNING.create(), new Span(words.of("objection.escalated",
                    words.briefMoment(docket.objection().escalatedAt().get(), zone))));
            late.addClassName("workspace-problem");
            status.add(late);
        }
        Button back = new Button(words.of("verification.giveBack"), click -> giveBack.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button done = new Button(words.of("objection.finish"), click -> finish.run());
        if (docket.firstOpen().isEmpty()) {
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        done.getElement().setAttribute("aria-describedby", "objection-progress");
        Div acts = new Div(back, done);
        acts.addClassName("workspace-acts");
        add(who, status, acts);
    }

    /** Says what stands against an act, until something else is done. */
    void tell(String sentence) {
        problem.removeAll();
        problem.add(VaadinIcon.WARNING.create(), new Span(sentence));
        problem.setVisible(true);
    }

    private Component progress(Place place) {
        int all = docket.indicators().size();
        Span text = new Span(words.of("objection.progress", docket.found().size(), all));
        text.setId("objection-progress");
        ProgressBar bar = new ProgressBar(0, all, docket.found().size());
        bar.getElement().setAttribute("aria-labelledby", "objection-progress");
        Div progress = new Div(text, bar);
        progress.addClassName("workspace-progress");
        docket.firstOpen().ifPresent(open -> {
            Anchor next = place.at(open).link();
            next.setText(words.of("objection.stillOpen", open.id()));
            next.addClassName("why-not");
            progress.add(next);
        });
        return progress;
    }

    private Component totals() {
        Div totals = new Div(figure("objection.total.before", words.of(docket.before())), VaadinIcon.ARROW_RIGHT.create(),
                figure("objection.total.after", words.of(docket.after())));
        if (!docket.after().equals(docket.before())) {
            Span change = new Span("+" + words.of(docket.after().minus(docket.before())));
            change.addClassNames("change", "change-up");
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
}
