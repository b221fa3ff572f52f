package id.anugerah.platform.time;

import id.anugerah.shared.DeadlineClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads the database's time: as a {@link Clock} by this node's clock plus an offset that is measured every minute, as a
 * {@link DeadlineClock} from the database itself. While a virtual time is set, both answer that.
 */
public final class SeasonClock extends Clock implements DeadlineClock {

    private static final Duration MEASURED_EVERY = Duration.ofMinutes(1);

    private final Clock local = Clock.systemUTC();
    private final Supplier<Instant> database;
    private final List<Consumer<Instant>> followers = new ArrayList<>();
    private final AtomicReference<Offset> offset = new AtomicReference<>();
    private final AtomicReference<Instant> virtual = new AtomicReference<>();

    SeasonClock(Supplier<Instant> database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        Instant set = virtual.get();
        if (set != null) {
            return set;
        }
        Instant here = local.instant();
        Offset known = offset.get();
        if (known == null || here.isAfter(known.measuredAt().plus(MEASURED_EVERY))) {
            known = new Offset(here, Duration.between(here, database.get()));
            offset.set(known);
        }
        return here.plus(known.ahead());
    }

    @Override
    public Instant now() {
        Instant set = virtual.get();
        return set != null ? set : database.get();
    }

    /** Stops time at that instant for this whole node, the engine included; null lets the real time run again. */
    public void set(Instant instant) {
        virtual.set(instant);
        followers.forEach(follower -> follower.accept(instant));
    }

    /** The engine has a clock of its own; it follows this one. Null means real time. */
    public void follow(Consumer<Instant> follower) {
        followers.add(follower);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        SeasonClock same = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return same.withZone(other);
            }

            @Override
            public Instant instant() {
                return same.instant();
            }
        };
    }

    private record Offset(Instant measuredAt, Duration ahead) {
    }
}
