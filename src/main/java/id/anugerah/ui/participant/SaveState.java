package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * "Tersimpan 14.03 WIB", always in sight and read out when it changes. What only the browser knows, saving or offline, it
 * says in a part of its own (design/draft.js).
 */
final class SaveState extends Span {

    private final transient Words words;
    private final ZoneId zone;
    private final transient Clock clock;
    private final Span said = new Span();

    SaveState(Words words, ZoneId zone, Clock clock, Optional<Instant> savedAt) {
        this.words = words;
        this.zone = zone;
        this.clock = clock;
        addClassName("save-state");
        getElement().setAttribute("role", "status");
        said.addClassName("save-said");
        Span live = new Span();
        live.addClassName("save-live");
        add(said, live);
        savedAt.ifPresentOrElse(this::saved, () -> show(VaadinIcon.CIRCLE_THIN, words.of("participant.save.nothing"), false));
    }

    void saved(Instant at) {
        show(VaadinIcon.CHECK_CIRCLE, words.of("participant.save.done", today(at) ? words.time(at, zone)
                : words.briefMoment(at, zone)), false);
    }

    /** For what carries no time of its own. */
    void savedNow() {
        saved(clock.instant());
    }

    void failed() {
        show(VaadinIcon.WARNING, words.of("participant.save.failed"), true);
    }

    /** @param why a few words */
    void failed(String why) {
        show(VaadinIcon.WARNING, words.of("participant.save.failed.why", why), true);
    }

    private boolean today(Instant at) {
        return at.atZone(zone).toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
    }

    private void show(VaadinIcon icon, String text, boolean problem) {
        said.removeAll();
        said.add(icon.create(), new Span(text));
        setClassName("save-state-problem", problem);
    }
}
