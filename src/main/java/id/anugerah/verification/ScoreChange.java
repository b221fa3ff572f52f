package id.anugerah.verification;

import id.anugerah.shared.Score;
import java.time.Instant;
import java.util.UUID;

/** A verified total that was replaced after it had counted. */
public record ScoreChange(UUID submission, Instant at, Score before, Score after) {
}
