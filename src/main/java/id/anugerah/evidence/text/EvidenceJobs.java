package id.anugerah.evidence.text;

import id.anugerah.evidence.BlobStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens to stored files by itself; off in tests, which call it when they want it. */
@Component
@ConditionalOnProperty(name = "anugerah.evidence.jobs", havingValue = "true", matchIfMissing = true)
class EvidenceJobs {

    private final WaitingTexts texts;
    private final BlobStore blobs;

    EvidenceJobs(WaitingTexts texts, BlobStore blobs) {
        this.texts = texts;
        this.blobs = blobs;
    }

    @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT20S")
    void texts() {
        texts.extractDue();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT1H")
    void sweep() {
        blobs.sweep();
    }
}
