package id.anugerah.gate.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The generic cell rate algorithm in one statement: a bucket is one moment, and an act moves it on by one step. Two nodes at
 * once queue at the row, so neither sees an old count.
 */
@Repository
public class RateLimitRows {

    private static final String STEP = "make_interval(secs => :step / 1000000.0)";

    private final JdbcClient jdbc;

    RateLimitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param step microseconds that earn one act; @return false when the bucket is empty, which changes nothing */
    public boolean take(String bucket, long step, int burst) {
        return jdbc.sql("""
                        insert into rate_limit as r (bucket, allowed_at) values (:bucket, clock_timestamp() + STEP)
                        on conflict (bucket) do update set allowed_at = greatest(r.allowed_at, clock_timestamp()) + STEP
                        where greatest(r.allowed_at, clock_timestamp()) + STEP <= clock_timestamp() + :burst * STEP
                        """.replace("STEP", STEP))
                .param("bucket", bucket).param("step", step).param("burst", burst).update() == 1;
    }

    /** Counts in any case, up to a hundred beyond. @return how many beyond the burst */
    public int count(String bucket, long step, int burst) {
        return jdbc.sql("""
                        insert into rate_limit as r (bucket, allowed_at) values (:bucket, clock_timestamp() + STEP)
                        on conflict (bucket) do update set allowed_at = least(clock_timestamp() + (:burst + 100) * STEP,
                            greatest(r.allowed_at, clock_timestamp()) + STEP)
                        returning greatest(0, ceil(extract(epoch from allowed_at - clock_timestamp()) * 1000000 / :step)
                            - :burst)::integer
                        """.replace("STEP", STEP))
                .param("bucket", bucket).param("step", step).param("burst", burst).query(Integer.class).single();
    }

    public long secondsUntil(String bucket, long step, int burst) {
        return jdbc.sql("""
                        select ceil(extract(epoch from allowed_at + STEP - :burst * STEP - clock_timestamp()))::bigint
                        from rate_limit where bucket = :bucket""".replace("STEP", STEP))
                .param("bucket", bucket).param("step", step).param("burst", burst).query(Long.class).optional().orElse(1L);
    }

    public void deleteOld() {
        jdbc.sql("delete from rate_limit where allowed_at < clock_timestamp()").update();
    }
}
