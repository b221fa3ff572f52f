package id.anugerah.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.gate.store.ChallengeRows;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a browser for a small computation and checks the answer (the ALTCHA protocol, SHA-256). Signed with a key that all
 * nodes share, valid for a time, and accepted once. By real time, like {@link RateLimits}.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class HumanProof {

    /** What the browser gets; it looks for the number between 0 and maxnumber whose hash with the salt is the challenge. */
    public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {
    }

    /** What came of an answer, in words that the form can explain. */
    public enum Verdict {
        /** Nothing was sent: a browser without scripts. */
        ABSENT, ACCEPTED, REFUSED
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ANSWER = 2_000;
    private static final Duration SPARE = Duration.ofMinutes(5);

    private final ChallengeRows rows;
    private final long maxNumber;
    private final Duration life;

    HumanProof(ChallengeRows rows, @Value("${anugerah.proof.effort:60000}") long maxNumber,
               @Value("${anugerah.proof.life:30m}") Duration life) {
        this.rows = rows;
        this.maxNumber = maxNumber;
        this.life = life;
    }

    @ForAnyone
    public Challenge challenge() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions().setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(maxNumber).setSecureRandomNumber(true).setExpiresInSeconds(life.toSeconds()).setHmacKey(key()));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) { // the library declares no better
            throw new IllegalStateException("A challenge could not be made", e);
        }
    }

    /** Checks an answer and uses it up. @param answer what the page sent, Base64 of the solved challenge; may be empty */
    @ForAnyone
    public Verdict check(String answer) {
        if (answer == null || answer.isBlank()) {
            return Verdict.ABSENT;
        }
        return answer.length() <= LONGEST_ANSWER && solved(answer) && rows.use(text(answer), life.plus(SPARE))
                ? Verdict.ACCEPTED : Verdict.REFUSED;
    }

    /** Forgets used challenges that have expired. */
    @ForModules
    public void clean() {
        rows.deleteOld();
    }

    private boolean solved(String answer) {
        try {
            return Altcha.verifySolution(answer, key(), true);
        } catch (Exception malformed) {
            return false;
        }
    }

    /** What was signed names the challenge; the same answer written otherwise is still the same challenge. */
    private static String text(String answer) {
        try {
            return JSON.readTree(Base64.getDecoder().decode(answer)).path("challenge").asText();
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A solved challenge can be read", e);
        }
    }

    private String key() {
        return rows.key("proof").orElseGet(() -> {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return rows.keepKey("proof", Base64.getEncoder().encodeToString(key));
        });
    }
}
