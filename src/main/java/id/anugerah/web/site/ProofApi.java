package id.anugerah.web.site;

import id.anugerah.gate.HumanProof;
import id.anugerah.gate.Limit;
import id.anugerah.gate.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A new challenge for the proof of being human. */
@RestController
class ProofApi {

    private final HumanProof proof;
    private final RateLimits limits;

    ProofApi(HumanProof proof, RateLimits limits) {
        this.proof = proof;
        this.limits = limits;
    }

    @GetMapping("/api/tantangan")
    ResponseEntity<HumanProof.Challenge> challenge(HttpServletRequest request) {
        limits.pass(Limit.CHALLENGE_NETWORK, Visitor.network(request));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(proof.challenge());
    }
}
