package id.anugerah.panel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A small calendar of finals, from Monday 9 to Friday 13 November 2020; names stand for ids. */
final class Calendars {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final Instant OPENS = at("2020-11-09T00:00");
    static final Instant CLOSES = at("2020-11-14T00:00");

    private final List<Panel> panels = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final Map<UUID, Set<UUID>> conflicts = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private int breakMinutes = 15;
    private Instant closes = CLOSES;

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Calendars panel(String name, String chair, String... jurors) {
        panels.add(new Panel(id(name), id("edition"), name, named(chair), "https://rapat.contoh.id/" + name,
                Arrays.stream(jurors).map(juror -> new Panel.Member(named(juror), Panel.Background.MEDIA)).toList()));
        return this;
    }

    Calendars session(String body, String panel, String starts, String place) {
        sessions.add(new Session(id("session " + body), named(body), body, body, id(panel), slot(starts), place,
                Session.State.PLANNED, Optional.empty(), 0, calendar().panel(id(panel)).members().stream()
                .map(m -> new Session.Seat(m.juror(), m.background(), Session.Presence.SEATED, "")).toList()));
        return this;
    }

    Calendars away(String person, String from, String to) {
        absences.add(new Absence(UUID.randomUUID(), Optional.of(named(person)), Optional.empty(), at(from), at(to)));
        return this;
    }

    Calendars bodyAway(String body, String from, String to) {
        absences.add(new Absence(UUID.randomUUID(), Optional.empty(), Optional.of(named(body)), at(from), at(to)));
        return this;
    }

    Calendars conflict(String person, String body) {
        conflicts.computeIfAbsent(named(body), key -> new HashSet<>()).add(named(person));
        return this;
    }

    Calendars until(String end) {
        closes = at(end);
        return this;
    }

    PanelCalendar calendar() {
        return new PanelCalendar(OPENS, closes, breakMinutes, List.copyOf(panels), List.copyOf(sessions),
                List.copyOf(absences), conflicts, names);
    }

    UUID named(String name) {
        names.put(id(name), name);
        return id(name);
    }

    static Slot slot(String starts) {
        return new Slot(at(starts), 30);
    }

    Plan plan(String body, String panel, String starts) {
        return Plan.of(named(body), id(panel), slot(starts), "https://rapat.contoh.id/" + panel);
    }
}
