package id.anugerah.verification.store;

import id.anugerah.instrument.Option;
import id.anugerah.verification.OpinionPair;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OpinionRows {

    private static final RowMapper<OpinionPair> PAIR = (rs, n) -> new OpinionPair(rs.getObject("submission", UUID.class),
            rs.getString("indicator"), Option.valueOf(rs.getString("claimed")), Option.valueOf(rs.getString("first")),
            Option.valueOf(rs.getString("second")), rs.getObject("first_verifier", UUID.class),
            rs.getObject("second_verifier", UUID.class));

    private final JdbcClient jdbc;

    OpinionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers do not change after sending, so that the claimed option is still the one that both have judged. */
    public List<OpinionPair> pairs(UUID edition) {
        return jdbc.sql("""
                        select s.id as submission, f.indicator, a.option as claimed, f.option as first, g.option as second,
                               v.verifier as first_verifier, w.verifier as second_verifier
                        from submission s
                        join verification v on v.submission = s.id and v.round = 'FIRST' and v.state = 'FINISHED'
                        join verification w on w.submission = s.id and w.round = 'SECOND' and w.state = 'FINISHED'
                        join finding f on f.verification = v.id
                        join finding g on g.verification = w.id and g.indicator = f.indicator
                        join answer a on a.submission = s.id and a.indicator = f.indicator
                        where s.edition = :edition
                        order by s.reference, f.indicator""")
                .param("edition", edition).query(PAIR).list();
    }
}
