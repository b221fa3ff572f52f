package id.anugerah.objection;

import java.time.Instant;
import java.util.Optional;

/**
 * One indicator of an objection.
 *
 * @param text    why the participant objects; may be empty in a draft
 * @param savedAt when it was written last
 * @param ruling  absent before the verifier has finished
 */
public record Objected(String indicator, String text, Instant savedAt, Optional<Ruling> ruling) {
}
