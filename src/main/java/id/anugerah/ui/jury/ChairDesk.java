package id.anugerah.ui.jury;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.anugerah.finals.Attendance;
import id.anugerah.finals.Chairing;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.panel.Session;
import id.anugerah.shared.NameOrder;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What only the chair has: opening, whose sheets are in, closing, ending the discussion. */
final class ChairDesk extends Section {

    private static final Duration EARLY = Duration.ofMinutes(30);

    private final Words words;
    private final Notices notices;
    private final Chairing chairing;
    private final Session session;
    private final Map<UUID, String> names;
    private final Instant now;
    private final ZoneId zone;
    private final Supplier<Optional<FurtherStep.Kind>> openStep;
    private final Runnable changed;
    private final Span in = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final UnorderedList jurors = new UnorderedList();
    private final UnorderedList gone = new UnorderedList();
    private final Span why = new Span();
    private final Button close;
    private Attendance shown;

    /** @param openStep what was ordered and is not over: the closing waits for it */
    ChairDesk(Words words, Notices notices, Chairing chairing, Session session, Map<UUID, String> names, Instant now,
              ZoneId zone, Supplier<Optional<FurtherStep.Kind>> openStep, Runnable changed) {
        this.words = words;
        this.notices = notices;
        this.chairing = chairing;
        this.session = session;
        this.names = names;
        this.now = now;
        this.zone = zone;
        this.openStep = openStep;
        this.changed = changed;
        this.close = new Button(words.of("jury.close"), click -> askToClose());
        addClassName("chair-desk");
        add(new H2(words.of("jury.chair")));
        switch (session.state()) {
            case PLANNED -> planned();
            case OPEN -> running();
            case DISCUSSION -> discussing();
            case CLOSED, CANCELLED -> add(new Paragraph(words.of("jury.chair.closed")));
        }
        gone.addClassName("chair-jurors");
        gone.getElement().setAttribute("aria-label", words.of("jury.chair.gone"));
        add(gone);
        seats(session.seats());
    }

    /** Who scores no more, and why. */
    void seats(List<Session.Seat> seats) {
        gone.removeAll();
        seats.stream().filter(seat -> !seat.presence().counts()).sorted(Comparator.comparing(seat -> name(seat.juror()), NameOrder.NATURAL))
                .forEach(seat -> gone.add(new ListItem(VaadinIcon.MINUS_CIRCLE_O.create(), new Span(name(seat.juror())),
                        soft(words.of("jury.chair.gone." + seat.presence().name(), seat.reason())))));
        gone.setVisible(gone.getChildren().findAny().isPresent());
    }

    private void planned() {
        Button open = new Button(words.of("jury.open"), click -> {
            if (now.isBefore(session.startsAt().minus(EARLY))) {
                askEarly(click.getSource());
            } else {
                open();
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        add(new Paragraph(words.of("jury.chair.planned")), open);
    }

    /** Long before its time a session is opened only on purpose. */
    private void askEarly(Button open) {
        open.setEnabled(true);
        new ActDialog(words, words.of("jury.open.early")).saying(words.of("jury.open.early.what", words.moment(session.startsAt(), zone)))
                .act(words.of("jury.open"), none -> open()).open();
    }

    private void open() {
        chairing.open(session.id());
        changed.run();
    }

    private void running() {
        in.setId("sheets-in");
        in.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-labelledby", "sheets-in");
        jurors.addClassName("chair-jurors");
        why.addClassName("soft");
        why.setId("why-not-close");
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        close.getElement().setAttribute("aria-describedby", "why-not-close");
        Div row = new Div(close, why);
        row.addClassName("confirm-row");
        add(in, bar, jurors, row);
        count();
    }

    private void discussing() {
        Button end = new Button(words.of("jury.discussion.end"), click -> new ActDialog(words, words.of("jury.discussion.end"))
                .saying(words.of("jury.discussion.end.what", session.bodyName())).withReason(words.of("jury.discussion.note"))
                .act(words.of("jury.discussion.end"), note -> {
                    chairing.endDiscussion(session.id(), note);
                    notices.done(words.of("jury.closed"));
                    changed.run();
                }).open());
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(words.of("jury.chair.discussion")), end);
    }

    /** Reads whose sheets are in; called while the session is open. */
    void count() {
        Attendance attendance = chairing.attendance(session.id());
        if (!attendance.equals(shown)) {
            shown = attendance;
            list(attendance);
        }
        boolean ready = attendance.missing().isEmpty() && attendance.enough() && openStep.get().isEmpty();
        close.setEnabled(ready);
        why.setText(ready ? "" : whyNot(attendance));
    }

    private String whyNot(Attendance attendance) {
        if (!attendance.missing().isEmpty()) {
            return words.of("jury.chair.waiting", attendance.missing().size());
        }
        return attendance.enough() ? words.of("refused.furtherstep.open", words.of("furtherstep.kind", openStep.get().orElseThrow()))
                : words.of("jury.chair.noQuorum", attendance.needed());
    }

    private void list(Attendance attendance) {
        int all = attendance.in().size() + attendance.missing().size();
        in.setText(words.of("jury.chair.in", attendance.in().size(), all));
        bar.setMax(Math.max(1, all));
        bar.setValue(attendance.in().size());
        jurors.removeAll();
        byName(attendance.in()).forEach(juror -> jurors.add(new ListItem(VaadinIcon.CHECK_CIRCLE.create(), new Span(name(juror)),
                soft(words.of("jury.chair.handedIn")))));
        byName(attendance.missing()).forEach(juror -> jurors.add(missing(juror)));
    }

    private ListItem missing(UUID juror) {
        Button absent = new Button(words.of("jury.absent"), click -> new ActDialog(words, words.of("jury.absent.title", name(juror)))
                .saying(words.of("jury.absent.what")).withReason(words.of("jury.absent.reason"))
                .act(words.of("jury.absent.act"), reason -> {
                    chairing.markAbsent(session.id(), juror, reason);
                    count();
                }).open());
        absent.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        absent.setAriaLabel(words.of("jury.absent.title", name(juror)));
        return new ListItem(VaadinIcon.CLOCK.create(), new Span(name(juror)), soft(words.of("jury.chair.notYet")), absent);
    }

    private List<UUID> byName(List<UUID> people) {
        return people.stream().sorted(Comparator.comparing(this::name, NameOrder.NATURAL)).toList();
    }

    private String name(UUID juror) {
        return names.getOrDefault(juror, "–");
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("soft");
        return span;
    }

    private void askToClose() {
        new ActDialog(words, words.of("jury.closeDialog")).saying(words.of("jury.closeDialog.what", session.bodyName()))
                .act(words.of("jury.closeDialog.act"), none -> {
                    Session.State now = chairing.close(session.id());
                    notices.done(words.of(now == Session.State.DISCUSSION ? "jury.discussion.begins" : "jury.closed"));
                    changed.run();
                }).open();
    }
}
