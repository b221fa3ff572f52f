package id.anugerah.evidence.scan;

import id.anugerah.evidence.Evidence.Scan;
import id.anugerah.evidence.scan.VirusScanner.Answer;
import id.anugerah.shared.Refused;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the scanner while somebody waits for the upload. One that did not answer just now is left alone for a while. */
@Component
public class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);
    private static final long REST_NANOS = 30_000_000_000L;

    private final Optional<VirusScanner> scanner;
    private final AtomicLong restsUntil = new AtomicLong(Long.MIN_VALUE);

    Scanning(ObjectProvider<VirusScanner> scanner) {
        this.scanner = Optional.ofNullable(scanner.getIfAvailable());
    }

    public boolean configured() {
        return scanner.isPresent();
    }

    /** CLEAN or PENDING. @throws Refused "evidence.infected" */
    public Scan atOnce(String name, byte[] content) {
        if (scanner.isEmpty()) {
            return Scan.CLEAN;
        }
        long until = restsUntil.get();
        if (until != Long.MIN_VALUE && System.nanoTime() - until < 0) {
            return Scan.PENDING;
        }
        Answer answer = ask(content);
        Refused.unless(answer.kind() != Answer.Kind.INFECTED, "evidence.infected", name);
        return answer.kind() == Answer.Kind.CLEAN ? Scan.CLEAN : Scan.PENDING;
    }

    Answer ask(byte[] content) {
        Answer answer = scanner.orElseThrow().scan(content);
        if (answer.kind() == Answer.Kind.NONE) {
            LOG.warn("The virus scanner gives no answer ({}); new files wait for it", answer.detail());
            restsUntil.set(System.nanoTime() + REST_NANOS);
        } else {
            restsUntil.set(Long.MIN_VALUE);
        }
        return answer;
    }
}
