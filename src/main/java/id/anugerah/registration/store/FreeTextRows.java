package id.anugerah.registration.store;

import id.anugerah.registration.FreeTextUnit;
import id.anugerah.submission.ParticipantKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FreeTextRows {

    private final JdbcClient jdbc;

    FreeTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without those that never came alive: nobody needs to decide about them. */
    public List<FreeTextUnit> open(UUID edition) {
        return jdbc.sql("""
                        select s.id, s.reference, s.kind, r.institution, i.name, r.unit_name
                        from registration r join submission s on s.id = r.submission join institution i on i.id = r.institution
                        where s.edition = :edition and r.unit is null and s.state not in ('REGISTERED', 'EXPIRED', 'REFUSED')
                        order by i.name, s.reference""")
                .param("edition", edition)
                .query((rs, n) -> new FreeTextUnit(rs.getObject("id", UUID.class), rs.getString("reference"),
                        ParticipantKind.valueOf(rs.getString("kind")), rs.getObject("institution", UUID.class),
                        rs.getString("name"), rs.getString("unit_name"), List.of())).list();
    }

    public void settle(UUID submission, UUID unit, String name) {
        jdbc.sql("update registration set unit = :unit, unit_name = :name where submission = :submission")
                .param("submission", submission).param("unit", unit).param("name", name).update();
    }
}
