package id.anugerah.ui.finals;

import id.anugerah.edition.PhaseKind;
import id.anugerah.form.Field;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Given;
import id.anugerah.panel.Panel;
import id.anugerah.shared.Text;
import id.anugerah.submission.Submission;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Between the form task_schedule_session and the panels: what the form is given, and its values as a session's. */
final class SessionPlan {

    private final Words words;
    private final FinalsBoard board;
    private final Submission finalist;
    private final ZoneId zone;

    SessionPlan(Words words, FinalsBoard board, Submission finalist) {
        this.words = words;
        this.board = board;
        this.finalist = finalist;
        this.zone = board.edition().zone();
    }

    /**
     * The panels, and as a start what is wanted, else the time after the last session; times are in the zone of the edition.
     */
    Given given(Optional<Wanted> wanted) {
        LocalDateTime start = wanted.map(Wanted::start).orElseGet(this::proposed);
        Optional<Panel> chosen = wanted.map(Wanted::panel).map(board::panel)
                .or(() -> board.panels().size() == 1 ? Optional.of(board.panels().get(0)) : Optional.empty());
        List<Field.Choice> panels = board.panels().stream()
                .map(panel -> new Field.Choice(panel.id().toString(), new Text(panel.name(), panel.name()))).toList();
        Given given = Given.words(Map.of("body", finalist.bodyName(), "zone", zoneName(),
                        "minutes", words.number(board.edition().parameters().sessionMinutes()))).with("panels", panels)
                .withValue("date", start.toLocalDate()).withValue("start", start.toLocalTime());
        if (chosen.isEmpty()) {
            return given;
        }
        Panel panel = chosen.get();
        Given more = given.withValue("panel", panel.id().toString());
        return panel.place().isEmpty() ? more : panel.place().startsWith("https://")
                ? more.withValue("meeting", "online").withValue("link", panel.place())
                : more.withValue("meeting", "room").withValue("room", panel.place());
    }

    UUID panel(FilledForm filled) {
        return UUID.fromString(filled.text("panel"));
    }

    Instant startsAt(FilledForm filled) {
        return filled.date("date").orElseThrow().atTime(filled.time("start").orElseThrow()).atZone(zone).toInstant();
    }

    /** The link of a teleconference, or the room. */
    String place(FilledForm filled) {
        return filled.text("meeting").equals("online") ? filled.text("link") : filled.text("room");
    }

    /** After the last planned session, else nine in the morning of the first day. */
    private LocalDateTime proposed() {
        return board.sessions().stream().reduce((first, second) -> second)
                .map(last -> last.slot().endsAt().plusSeconds(60L * board.edition().parameters().breakMinutes()).atZone(zone).toLocalDateTime())
                .orElseGet(() -> board.edition().phase(PhaseKind.FINALS).opens().atZone(zone).toLocalDate().atTime(9, 0));
    }

    private String zoneName() {
        String time = words.time(Instant.EPOCH, zone);
        return time.substring(time.indexOf(' ') + 1);
    }
}
