package id.anugerah.finals;

import id.anugerah.access.CurrentPerson;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Session;
import id.anugerah.shared.Refused;

/** Who may do what in a session. */
final class Seats {

    private Seats() {
    }

    /** @throws Refused "finals.notOnPanel" to whom neither scores nor leads */
    static void require(Session session, Panel panel) {
        Refused.unless(panel.chair().equals(CurrentPerson.id()) || session.jurors().contains(CurrentPerson.id()), "finals.notOnPanel");
    }

    /** @throws Refused "finals.notOnPanel" to whom does not score */
    static void requireSeat(Session session) {
        Refused.unless(session.jurors().contains(CurrentPerson.id()), "finals.notOnPanel");
    }

    /** @throws Refused "finals.chairOnly" to whom does not lead, "finals.notOnPanel" to whom does not score either */
    static void requireChair(Session session, Panel panel) {
        require(session, panel);
        Refused.unless(panel.chair().equals(CurrentPerson.id()), "finals.chairOnly");
    }
}
