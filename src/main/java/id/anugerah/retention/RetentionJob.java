package id.anugerah.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Any node may do it; each edition in a transaction of its own, so that one that fails holds up no other. */
@Component
@ConditionalOnProperty(name = "anugerah.retention.jobs", havingValue = "true", matchIfMissing = true)
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final Retention retention;

    RetentionJob(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT1H")
    void anonymiseDue() {
        retention.due().forEach(edition -> {
            try {
                if (retention.anonymise(edition)) {
                    LOG.info("The personal data of edition {} has been anonymised", edition);
                }
            } catch (RuntimeException e) {
                LOG.error("The personal data of edition {} could not be anonymised; it is tried again", edition, e);
            }
        });
    }
}
