package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** "Tersimpan 14.03 WIB", always in sight and read out when it changes. */
final class SaveState extends Span {

    private final transient Words words;
    private final ZoneId zone;
    private final transient Clock clock;

    SaveState(Words words, ZoneId zone, Clock clock, Optional<Instant> savedAt) {
        this.words = words;
        this.zone = zone;
        this.clock = clock;
        addClassName("save-state");
        getElement().setAttribute("role", "status");
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

    private boolean today(Instant at) {
        return at.atZone(zone).toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
    }

    private void show(VaadinIcon icon, String text, boolean problem) {
        removeAll();
        add(icon.create(), new Span(text));
        setClassName("save-state-problem", problem);
    }
}
