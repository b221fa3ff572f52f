package id.anugerah.finals;

import id.anugerah.panel.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param points 0 to 100 by criterion id, only those given so far */
public record Scorecard(UUID session, UUID juror, boolean submitted, Map<String, Integer> points) {

    /** The sheets that make the panel's score: handed in, by jurors who have kept their seat. */
    static List<Scorecard> counted(Session session, Map<UUID, Scorecard> cards) {
        return session.jurors().stream().filter(cards::containsKey).map(cards::get).filter(Scorecard::submitted).toList();
    }
}
