package id.anugerah.evidence;

import id.anugerah.evidence.inspection.Accepted;
import id.anugerah.evidence.inspection.Inspected;
import id.anugerah.evidence.inspection.TimedInspection;
import id.anugerah.evidence.scan.Scanning;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The way of a file from the line to the store. However many come in at once, few are in memory: the others wait on the disk.
 */
@Component
class EvidenceIntake {

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final TimedInspection inspection;
    private final Scanning scanning;
    private final Semaphore places;

    EvidenceIntake(TimedInspection inspection, Scanning scanning, @Value("${anugerah.evidence.at-once:4}") int atOnce) {
        this.inspection = inspection;
        this.scanning = scanning;
        this.places = new Semaphore(atOnce, true);
    }

    /** A file that may be kept; {@code scan} is CLEAN or PENDING. */
    record Arrived(String name, Inspected file, String hash, Evidence.Scan scan) {
    }

    /**
     * @param keep stores what has arrived
     * @throws Refused with a reason that begins with "evidence."
     */
    <T> T take(String given, InputStream in, Function<Arrived, T> keep) {
        return take(given, in, Accepted.EVIDENCE, keep);
    }

    <T> T take(String given, InputStream in, Accepted accepted, Function<Arrived, T> keep) {
        String name = SafeName.of(given);
        try (Spool spool = Spool.receive(in, accepted.largest())) {
            accepted.requireSize(name, spool.size());
            return atAPlace(name, () -> keep.apply(judge(name, spool, accepted)));
        } catch (IOException e) {
            throw new Refused("evidence.interrupted", name);
        }
    }

    private Arrived judge(String name, Spool spool, Accepted accepted) throws IOException {
        byte[] content = spool.content();
        Inspected file = inspection.inspect(name, content, accepted);
        boolean same = Arrays.equals(file.content(), content);
        return new Arrived(name, file, same ? spool.hash() : Sha256.of(file.content()), scanning.atOnce(name, file.content()));
    }

    private <T> T atAPlace(String name, Keeping<T> keeping) throws IOException {
        try {
            Refused.unless(places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS), "evidence.busy", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("evidence.interrupted", name);
        }
        try {
            return keeping.keep();
        } finally {
            places.release();
        }
    }

    private interface Keeping<T> {
        T keep() throws IOException;
    }
}
