package id.anugerah.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every ten minutes whether the day has its seal. Any node may make it; the second one finds it made. */
@Component
@ConditionalOnProperty(name = "anugerah.seal.jobs", havingValue = "true", matchIfMissing = true)
class SealJob {

    private static final Logger LOG = LoggerFactory.getLogger(SealJob.class);

    private final Seals seals;

    SealJob(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void sealToday() {
        seals.sealToday().ifPresent(seal -> LOG.info("The audit trail was sealed: day {}, number {}, {}", seal.day(), seal.number(),
                seal.hash()));
    }
}
