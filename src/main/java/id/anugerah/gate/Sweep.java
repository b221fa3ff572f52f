package id.anugerah.gate;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every quarter of an hour; any node may do it, and two at once do no harm. */
@Component
class Sweep {

    private final RateLimits limits;
    private final HumanProof proof;

    Sweep(RateLimits limits, HumanProof proof) {
        this.limits = limits;
        this.proof = proof;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT5M")
    void sweep() {
        limits.clean();
        proof.clean();
    }
}
