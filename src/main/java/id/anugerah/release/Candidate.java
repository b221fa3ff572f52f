package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is ranked, with everything that can decide.
 *
 * @param points  what is compared first, one after the other: for the shortlist the verified total
 * @param aspects verified points by aspect, for the tie rule
 */
public record Candidate(UUID submission, String reference, String body, Group group, List<Score> points,
                        Map<String, Score> aspects, Instant submittedAt) {
}
