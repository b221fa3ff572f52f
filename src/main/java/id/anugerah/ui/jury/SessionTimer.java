package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.Span;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;

/** What is on now, the presentation or the interview, and how much of its time is left; counted from the chair's opening. */
final class SessionTimer extends Span {

    SessionTimer(Words words, Session session, int presentationMinutes, Instant now) {
        Span what = new Span();
        what.addClassName("timer-what");
        Span left = new Span();
        left.addClassName("timer-left");
        add(what, left);
        addClassName("timer");
        getElement().setAttribute("role", "timer").setAttribute("aria-label", words.of("jury.timer"));
        setTitle(words.of("jury.timer"));
        getElement().executeJs("window.anugerahKeys.timer(this, $0, [[$1, $2], [$3, $4]], $5)",
                (double) Duration.between(session.openedAt().orElse(now), now).toSeconds(),
                words.of("jury.timer.presentation"), presentationMinutes,
                words.of("jury.timer.interview"), Math.max(0, session.slot().minutes() - presentationMinutes),
                words.of("jury.timer.over"));
    }
}
