package id.anugerah.submission;

import id.anugerah.shared.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param reference  participant number, for example "P4N-2020-0042"
 * @param bodyName   the participating institution or unit
 * @param group      absent until admitted
 * @param refusals   reasons of eligibility.dmn; empty unless refused
 * @param claimed    points of the participant's own answers; absent before sending
 * @param verified   points after verification; absent before
 * @param jury       the jury's score, 0 to 100; absent before
 * @param resultOpen whether the participant may read its whole result
 */
public record Submission(UUID id, UUID edition, String reference, ParticipantKind kind, String bodyName,
                         UUID institution, UUID owner, UUID instrument, Optional<Group> group, SubmissionState state,
                         List<String> refusals, Instant registeredAt, Optional<Instant> submittedAt,
                         Optional<Score> claimed, Optional<Score> verified, Optional<Score> jury, boolean resultOpen) {

    /** Whether the participant may read what verification found: from the announcement of the shortlist on. */
    public boolean verificationOpen() {
        return resultOpen || state == SubmissionState.FINALIST || state == SubmissionState.NOT_SHORTLISTED
                || state == SubmissionState.SCORED;
    }
}
