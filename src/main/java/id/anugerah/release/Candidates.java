package id.anugerah.release;

import id.anugerah.edition.Edition;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.OptionValues;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.VerificationOutcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Gathers those who are ranked with their aspects, in two reads for a whole edition. */
@Component
class Candidates {

    private final Submissions submissions;
    private final VerificationOutcome verifications;
    private final Instruments instruments;
    private final Scoring scoring;

    Candidates(Submissions submissions, VerificationOutcome verifications, Instruments instruments, Scoring scoring) {
        this.submissions = submissions;
        this.verifications = verifications;
        this.instruments = instruments;
        this.scoring = scoring;
    }

    List<Candidate> in(Edition edition, Set<SubmissionState> states, Function<Submission, List<Score>> points) {
        return in(edition, states, points, verifications.verifiedOf(edition.id()));
    }

    /** @param verified the findings that are to count, by submission and indicator */
    List<Candidate> in(Edition edition, Set<SubmissionState> states, Function<Submission, List<Score>> points,
                       Map<UUID, Map<String, Option>> verified) {
        OptionValues values = scoring.of(edition.id());
        return submissions.inStates(edition.id(), states).stream().map(s -> new Candidate(s.id(), s.reference(), s.bodyName(),
                s.group().orElseThrow(), points.apply(s),
                values.score(instruments.instrument(s.instrument()), verified.get(s.id())).aspects(),
                s.submittedAt().orElseThrow())).toList();
    }
}
