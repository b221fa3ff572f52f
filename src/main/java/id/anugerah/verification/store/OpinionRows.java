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
            rs.getString("indicator"), Option.valueOf(rs.getString("claimed")), Option.valueOf(rs.getString("first_option")),
            Option.valueOf(rs.getString("second_option")), rs.getObject("first_verifier", UUID.class),
            rs.getObject("second_verifier", UUID.class));

    private final JdbcClient jdbc;

    OpinionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers do not change after sending, so that the claimed option is still the one that both have judged. */
    public List<OpinionPair> pairs(UUID edition) {
        return jdbc.sql("""
                        select p.submission, p.indicator, a.option as claimed, p.first_option, p.second_option,
                               p.first_verifier, p.second_verifier
                        from opinion_pair p
                        join answer a on a.submission = p.submission and a.indicator = p.indicator
                        where p.edition = :edition
                        order by p.reference, p.indicator""")
                .param("edition", edition).query(PAIR).list();
    }
}
