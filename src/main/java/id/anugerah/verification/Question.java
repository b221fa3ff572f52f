package id.anugerah.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the evaluation team asked the participant: once for each submission.
 *
 * @param indicators what it is about
 * @param due        first instant after which no answer is taken
 * @param answer     absent while it is open, and for good when the time ran out
 * @param answeredAt when the answer was sent; it closes the question a moment later
 */
public record Question(List<String> indicators, String asked, Instant askedAt, Instant due, Optional<String> answer,
                       Optional<Instant> answeredAt, Optional<Instant> closedAt) {

    public boolean open() {
        return closedAt.isEmpty();
    }

    /** Whether the participant can still answer. */
    public boolean waiting() {
        return open() && answer.isEmpty();
    }
}
