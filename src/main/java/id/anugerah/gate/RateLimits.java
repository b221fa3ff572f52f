package id.anugerah.gate;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.gate.store.RateLimitRows;
import id.anugerah.shared.Sha256;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts acts in the database, so that all nodes count together. By the database's real time, not the season's: a rehearsal
 * that turns the season's clock must neither open nor close a gate.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class RateLimits {

    private final RateLimitRows rows;
    private final Map<Limit, Rate> rates = new EnumMap<>(Limit.class);

    RateLimits(RateLimitRows rows, Environment environment) {
        this.rows = rows;
        for (Limit limit : Limit.values()) {
            rates.put(limit, Rate.of(environment.getProperty("anugerah.limits." + limit.property(), limit.standard())));
        }
    }

    /**
     * Counts one act of somebody.
     *
     * @param who a network address or an e-mail address; kept only as a hash
     * @throws TooMany when the limit is reached; the refused act is not counted
     */
    @ForAnyone
    public void pass(Limit limit, String who) {
        Rate rate = rates.get(limit);
        String bucket = bucket(limit, who);
        if (!rows.take(bucket, rate.step(), rate.burst())) {
            throw new TooMany(Duration.ofSeconds(Math.max(1, rows.secondsUntil(bucket, rate.step(), rate.burst()))));
        }
    }

    /**
     * Counts one act that is never refused.
     *
     * @return how many acts this one is beyond the limit, 0 within it
     */
    @ForAnyone
    public int beyond(Limit limit, String who) {
        Rate rate = rates.get(limit);
        return rows.count(bucket(limit, who), rate.step(), rate.burst());
    }

    /** Forgets counts that say nothing any more. */
    @ForModules
    public void clean() {
        rows.deleteOld();
    }

    private static String bucket(Limit limit, String who) {
        return limit.property() + ":" + Sha256.of(who.trim().toLowerCase(Locale.ROOT)).substring(0, 32);
    }
}
