package id.anugerah.panel;

import id.anugerah.access.CurrentPerson;
import id.anugerah.shared.Refused;

/** Who may do what in a session. */
public final class Seats {

    private Seats() {
    }

    /** @throws Refused "finals.notOnPanel" to whom neither scores nor leads */
    public static void require(Session session, Panel panel) {
        Refused.unless(panel.chair().equals(CurrentPerson.id()) || session.jurors().contains(CurrentPerson.id()), "finals.notOnPanel");
    }

    /** @throws Refused "finals.notOnPanel" to whom does not score */
    public static void requireSeat(Session session) {
        Refused.unless(session.jurors().contains(CurrentPerson.id()), "finals.notOnPanel");
    }

    /** @throws Refused "finals.chairOnly" to whom does not lead, "finals.notOnPanel" to whom does not score either */
    public static void requireChair(Session session, Panel panel) {
        require(session, panel);
        Refused.unless(panel.chair().equals(CurrentPerson.id()), "finals.chairOnly");
    }
}
