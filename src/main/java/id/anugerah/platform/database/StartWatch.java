package id.anugerah.platform.database;

import java.time.Duration;

/**
 * Tells when a launched server will never answer. zonky only tries to connect until its time is up, and that time must be
 * long, because recovery after a crash may take minutes.
 */
final class StartWatch {

    private static final long NO_SIGN = Duration.ofSeconds(10).toNanos();
    private static final long READY_BUT_MUTE = Duration.ofSeconds(5).toNanos();

    private final Postmaster postmaster;
    private final ServerLog log;
    private volatile long launched;
    private long ready;
    private boolean seen;

    StartWatch(Postmaster postmaster, ServerLog log) {
        this.postmaster = postmaster;
        this.log = log;
    }

    void launching() {
        launched = System.nanoTime();
    }

    /** Always false before the launch: setting up a cluster must not be interrupted. */
    boolean hopeless() {
        if (launched == 0) {
            return false;
        }
        if (postmaster.isAlive()) {
            seen = true;
            if (ready == 0 && postmaster.isReady()) {
                ready = System.nanoTime();
            }
            // it runs and we still have no connection: the password is not the cluster's
            return ready != 0 && System.nanoTime() - ready > READY_BUT_MUTE;
        }
        return seen || log.says("could not start server") || System.nanoTime() - launched > NO_SIGN;
    }
}
