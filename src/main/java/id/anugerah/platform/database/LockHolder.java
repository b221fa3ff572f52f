package id.anugerah.platform.database;

import java.time.Duration;
import java.time.Instant;

/** The process that holds a data folder: its number, and its start, since numbers are used again. */
record LockHolder(long pid, Instant started) {

    // the kernel gives starts in ticks since a boot time that clock adjustments may shift
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static LockHolder current() {
        ProcessHandle self = ProcessHandle.current();
        return new LockHolder(self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Null when the text is none of ours. */
    static LockHolder parse(String text) {
        String[] parts = text.strip().split(" ");
        try {
            return parts.length == 2 ? new LockHolder(Long.parseLong(parts[0]), Instant.parse(parts[1])) : null;
        } catch (RuntimeException notOurs) {
            return null;
        }
    }

    boolean isOtherLiving() {
        return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return pid + " " + started;
    }
}
