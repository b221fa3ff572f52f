package id.anugerah.evidence.store;

import id.anugerah.evidence.Evidence.Scan;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the scanner said of a content, and when it is to be asked again. */
@Repository
public class ScanRows {

    private final JdbcClient jdbc;

    ScanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the verdict unless there is one already. @return what holds now; the row stays locked until the commit */
    public Scan enter(String hash, Scan scan) {
        return jdbc.sql("""
                        insert into blob_scan as s (hash, state, judged_at)
                        values (:hash, :state, case when :state = 'PENDING' then null else now() end)
                        on conflict (hash) do update
                            set state = case when s.state = 'PENDING' then excluded.state else s.state end,
                                judged_at = coalesce(s.judged_at, excluded.judged_at)
                        returning state""")
                .param("hash", hash).param("state", scan.name()).query((rs, n) -> Scan.valueOf(rs.getString(1))).single();
    }

    /** Absent for what was stored without a scanner. */
    public Optional<Scan> of(String hash) {
        return jdbc.sql("select state from blob_scan where hash = :hash").param("hash", hash)
                .query((rs, n) -> Scan.valueOf(rs.getString(1))).optional();
    }

    /**
     * A content that is due. It is put off as it is handed out, twice as long each time, from 20 seconds to 10 minutes: so a
     * node that dies loses nothing, and a scanner that is down is not pressed.
     */
    public Optional<String> claim() {
        return jdbc.sql("""
                        update blob_scan set attempts = attempts + 1,
                            due_at = now() + least(interval '10 minutes', interval '10 seconds' * power(2, least(attempts + 1, 10)))
                        where hash = (select hash from blob_scan where state = 'PENDING' and due_at <= now()
                            order by due_at, hash limit 1 for update skip locked)
                        returning hash""").query(String.class).optional();
    }

    public void judge(String hash, Scan scan, String threat) {
        jdbc.sql("update blob_scan set state = :state, threat = :threat, judged_at = now() where hash = :hash")
                .param("state", scan.name()).param("threat", threat, Types.VARCHAR).param("hash", hash).update();
    }

    /**
     * What was stored while no scanner was configured: it waits for one like any other, shut until then.
     *
     * @return how many contents
     */
    public int enterUnscanned() {
        return jdbc.sql("""
                        with unscanned as (
                            insert into blob_scan (hash, state)
                            select hash, 'PENDING' from blob b
                            where not exists (select 1 from blob_scan s where s.hash = b.hash)
                            on conflict do nothing returning hash),
                        shut as (
                            update evidence set scan = 'PENDING' where hash in (select hash from unscanned) and scan = 'CLEAN')
                        select count(*) from unscanned""").query(Integer.class).single();
    }

    /** The scanner answers again: nobody waits any longer. */
    public void allDue() {
        jdbc.sql("update blob_scan set due_at = now() where state = 'PENDING' and due_at > now()").update();
    }
}
