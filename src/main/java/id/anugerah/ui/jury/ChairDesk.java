package id.anugerah.ui.jury;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.anugerah.finals.Scoreboard;
import id.anugerah.finals.Session;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;

/** What only the chair has: opening, how many sheets are in, closing. */
final class ChairDesk extends Section {

    private final Words words;
    private final Notices notices;
    private final Scoreboard scoreboard;
    private final Session session;
    private final Runnable changed;
    private final Span in = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Span why = new Span();
    private final Button close;

    ChairDesk(Words words, Notices notices, Scoreboard scoreboard, Session session, Runnable changed) {
        this.words = words;
        this.notices = notices;
        this.scoreboard = scoreboard;
        this.session = session;
        this.changed = changed;
        this.close = new Button(words.of("jury.close"), click -> askToClose());
        addClassName("chair-desk");
        add(new H2(words.of("jury.chair")));
        switch (session.state()) {
            case PLANNED -> planned();
            case OPEN -> running();
            case CLOSED -> add(new Paragraph(words.of("jury.chair.closed")));
        }
    }

    private void planned() {
        Button open = new Button(words.of("jury.open"), click -> {
            scoreboard.open(session.id());
            changed.run();
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        add(new Paragraph(words.of("jury.chair.planned")), open);
    }

    private void running() {
        in.setId("sheets-in");
        in.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-labelledby", "sheets-in");
        why.addClassName("soft");
        why.setId("why-not-close");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.getElement().setAttribute("aria-describedby", "why-not-close");
        Div row = new Div(close, why);
        row.addClassName("confirm-row");
        add(in, bar, row);
        count();
    }

    /** Reads how many sheets are in; called while the session is open. */
    void count() {
        int[] counts = scoreboard.handedIn(session.id());
        in.setText(words.of("jury.chair.in", counts[0], counts[1]));
        bar.setMax(Math.max(1, counts[1]));
        bar.setValue(counts[0]);
        close.setEnabled(counts[0] == counts[1]);
        why.setText(counts[0] == counts[1] ? "" : words.of("jury.chair.waiting", counts[1] - counts[0]));
    }

    private void askToClose() {
        ask("jury.closeDialog", () -> {
            try {
                close(false);
            } catch (Refused refused) {
                if (!refused.reason().equals("finals.discussionNeeded")) {
                    throw refused;
                }
                ask("jury.discussDialog", () -> close(true));
            }
        });
    }

    private void close(boolean discussed) {
        scoreboard.close(session.id(), discussed);
        notices.done(words.of("jury.closed"));
        changed.run();
    }

    private void ask(String key, Runnable act) {
        Dialog dialog = new Dialog(words.of(key));
        dialog.setMaxWidth("30rem");
        dialog.add(new Paragraph(words.of(key + ".what", session.bodyName())));
        Button cancel = new Button(words.of(key + ".back"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button yes = new Button(words.of(key + ".act"), click -> {
            dialog.close();
            act.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        dialog.getFooter().add(cancel, yes);
        dialog.open();
    }
}
