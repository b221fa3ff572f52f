package id.anugerah.evidence.scan;

import id.anugerah.evidence.BlobStore;
import id.anugerah.evidence.store.ScanRows;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the files scanned that the scanner owes an answer. */
@Component
@ConditionalOnProperty("anugerah.scanner.address")
class WaitingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);

    private final ScanRows rows;
    private final BlobStore blobs;
    private final Scanning scanning;
    private final Quarantine quarantine;

    WaitingFiles(ScanRows rows, BlobStore blobs, Scanning scanning, Quarantine quarantine) {
        this.rows = rows;
        this.blobs = blobs;
        this.scanning = scanning;
        this.quarantine = quarantine;
    }

    /** A scanner was switched on after files had come in. */
    @EventListener(ApplicationReadyEvent.class)
    void takeOver() {
        int waiting = rows.enterUnscanned();
        if (waiting > 0) {
            LOG.info("{} files were stored without a virus scan; they open again as the scanner passes them", waiting);
        }
    }

    /** Until nothing is due or the scanner is silent again. @return how many were judged */
    @Scheduled(fixedDelayString = "${anugerah.scanner.again:PT10S}", initialDelayString = "${anugerah.scanner.again:PT10S}")
    int scanDue() {
        int judged = 0;
        for (Optional<String> next = rows.claim(); next.isPresent(); next = rows.claim()) {
            VirusScanner.Answer answer = scanning.ask(blobs.get(next.get()));
            if (answer.kind() == VirusScanner.Answer.Kind.NONE) {
                return judged;
            }
            quarantine.judged(next.get(), answer);
            rows.allDue();
            judged++;
        }
        return judged;
    }
}
