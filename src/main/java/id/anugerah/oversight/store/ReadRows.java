package id.anugerah.oversight.store;

import id.anugerah.audit.AuditRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail as a check reads it: chain by chain. */
@Repository
public class ReadRows {

    private static final String LOW = "000000-0000-0000-0000-000000000000";
    private static final String HIGH = "ffffff-ffff-ffff-ffff-ffffffffffff";

    private final JdbcClient jdbc;

    ReadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of a chain that a seal saw otherwise. @param gone whether that row is gone; @param left rows that are there */
    public record Unlike(UUID subject, int seq, int seal, boolean gone, int left) {
    }

    /** Chain after chain, each in its order. @param first the first byte of the subjects, two hexadecimal digits */
    public void eachOf(String first, Consumer<AuditRow> reader) {
        jdbc.sql("select * from audit where subject between cast(:low as uuid) and cast(:high as uuid) order by subject, seq")
                .param("low", first + LOW).param("high", first + HIGH)
                .query((RowCallbackHandler) rs -> reader.accept(TrailRows.ROW.mapRow(rs, 0)));
    }

    /** Oldest place first. */
    public List<Unlike> notAsSealed(String first) {
        return jdbc.sql("""
                        select z.subject, z.seq, z.seal, a.hash is null as gone,
                               (select count(*) from audit x where x.subject = z.subject) as rows_left
                        from audit_sealed_chain z left join audit a on a.subject = z.subject and a.seq = z.seq
                        where z.subject between cast(:low as uuid) and cast(:high as uuid) and a.hash is distinct from z.hash
                        order by z.subject, z.seq""")
                .param("low", first + LOW).param("high", first + HIGH)
                .query((rs, n) -> new Unlike(rs.getObject("subject", UUID.class), rs.getInt("seq"), rs.getInt("seal"),
                        rs.getBoolean("gone"), rs.getInt("rows_left"))).list();
    }

    /** The first seal that saw this row or a later one of its chain. */
    public Optional<Integer> firstSealOf(UUID subject, int seq) {
        return jdbc.sql("select seal from audit_sealed_chain where subject = :subject and seq >= :seq order by seq limit 1")
                .param("subject", subject).param("seq", seq).query(Integer.class).optional();
    }
}
