package id.anugerah.web.site;

import id.anugerah.gate.HumanProof;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets people through and makes programs work for it. Without scripts there is no proof, only a narrower gate. */
@Component
class Humans {

    private final HumanProof proof;
    private final RateLimits limits;

    Humans(HumanProof proof, RateLimits limits) {
        this.proof = proof;
        this.limits = limits;
    }

    /**
     * @param answer what the page's script has computed; empty without scripts
     * @return false for an answer that is wrong, too old or used before
     * @throws id.anugerah.gate.TooMany when too many came from that network without proof
     */
    boolean pass(String answer, HttpServletRequest request) {
        HumanProof.Verdict verdict = proof.check(answer);
        if (verdict == HumanProof.Verdict.ABSENT) {
            limits.pass(Limit.REGISTER_PLAIN, Visitor.network(request));
        }
        return verdict != HumanProof.Verdict.REFUSED;
    }
}
