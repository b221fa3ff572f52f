package id.anugerah.verification.store;

import id.anugerah.verification.Round;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How judgements are shared among people: what fairness is looked for in. */
@Repository
public class ShareRows {

    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open judgements by person, in all editions. */
    public Map<UUID, Integer> inHand(Collection<Round> rounds) {
        Map<UUID, Integer> held = new HashMap<>();
        jdbc.sql("select verifier, count(*) as number from verification where state = 'OPEN' and round in (:rounds) group by verifier")
                .param("rounds", names(rounds))
                .query((rs, n) -> held.put(rs.getObject("verifier", UUID.class), rs.getInt("number"))).list();
        return held;
    }

    /** Every judgement that was ever taken, also what was given up, by person and group. */
    public Map<UUID, Map<String, Integer>> had(UUID edition, Collection<Round> rounds) {
        Map<UUID, Map<String, Integer>> had = new HashMap<>();
        jdbc.sql("""
                        select v.verifier, s.grouping, count(*) as number
                        from verification v join submission s on s.id = v.submission
                        where s.edition = :edition and v.round in (:rounds) group by v.verifier, s.grouping""")
                .param("edition", edition).param("rounds", names(rounds))
                .query((rs, n) -> had.computeIfAbsent(rs.getObject("verifier", UUID.class), person -> new TreeMap<>())
                        .put(rs.getString("grouping"), rs.getInt("number"))).list();
        return had;
    }

    private static List<String> names(Collection<Round> rounds) {
        return rounds.stream().map(Round::name).toList();
    }
}
