package id.anugerah.setup.store;

import id.anugerah.setup.Rehearsed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RehearsalRows {

    private final JdbcClient jdbc;

    RehearsalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether no other one runs */
    public boolean insert(Rehearsed run, UUID by) {
        return jdbc.sql("""
                        insert into blueprint_rehearsal (id, blueprint, hash, ip, upp, seed, state, started_by, started_at, seen_at)
                        values (:id, :blueprint, :hash, :ip, :upp, :seed, 'RUNNING', :by, :at, :at) on conflict do nothing""")
                .param("id", run.id()).param("blueprint", run.blueprint()).param("hash", run.hash()).param("ip", run.ip())
                .param("upp", run.upp()).param("seed", run.seed()).param("by", by).param("at", time(run.startedAt())).update() == 1;
    }

    /** Those that have said nothing since then are over. */
    public void giveUp(Instant since) {
        jdbc.sql("update blueprint_rehearsal set state = 'FAILED' where state = 'RUNNING' and seen_at < :since")
                .param("since", time(since)).update();
    }

    public void progress(UUID id, String line, Instant at) {
        jdbc.sql("update blueprint_rehearsal set progress = :line, seen_at = :at where id = :id and state = 'RUNNING'")
                .param("line", line).param("at", time(at)).param("id", id).update();
    }

    public void end(UUID id, Rehearsed.State state, String result, Instant at) {
        jdbc.sql("update blueprint_rehearsal set state = :state, result = :result, seen_at = :at where id = :id and state = 'RUNNING'")
                .param("state", state.name()).param("result", result).param("at", time(at)).param("id", id).update();
    }

    public List<Rehearsed> of(UUID blueprint) {
        return jdbc.sql("select * from blueprint_rehearsal where blueprint = :blueprint order by started_at desc limit 20")
                .param("blueprint", blueprint).query((rs, row) -> new Rehearsed(rs.getObject("id", UUID.class), blueprint, rs.getString("hash"),
                        rs.getInt("ip"), rs.getInt("upp"), rs.getLong("seed"), Rehearsed.State.valueOf(rs.getString("state")),
                        rs.getString("progress"), rs.getString("result"), rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("seen_at", OffsetDateTime.class).toInstant())).list();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
