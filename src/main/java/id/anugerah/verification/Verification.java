package id.anugerah.verification;

import java.util.UUID;

/** One verifier's judgement of one submission. */
public record Verification(UUID id, UUID submission, Round round, UUID verifier, boolean finished) {
}
