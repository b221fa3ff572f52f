package id.anugerah.panel;

import id.anugerah.shared.Refused;
import java.util.List;

/**
 * Why a session cannot be then and there.
 *
 * @param about whom or what it concerns, as people read it: a panel, a juror, a body, a room
 */
public record Clash(Kind kind, List<Object> about) {

    /** In the order in which they are told. */
    public enum Kind {
        /** The time lies outside the phase of the finals. */
        OUTSIDE_FINALS,
        /** A juror or the chair belongs to the body, its parent or a unit, or has declared a conflict. */
        CONFLICT,
        /** The panel has another session, or too short a break before or after it. */
        PANEL_BUSY,
        /** Somebody of the panel sits on another one then. */
        JUROR_BUSY,
        /** Somebody of the panel cannot come then. */
        JUROR_AWAY,
        /** The finalist cannot come then. */
        FINALIST_AWAY,
        /** Another panel is in the same room. */
        ROOM_TAKEN
    }

    static Clash of(Kind kind, Object... about) {
        return new Clash(kind, List.of(about));
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "panel.clash." + kind.name();
    }

    Refused refusal() {
        return new Refused(key(), about.toArray());
    }
}
