package id.anugerah.release;

import id.anugerah.edition.Edition;
import id.anugerah.finals.JuryScores;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Counted;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the inputs of the winners with the jury's scores and the findings in the database. Changes nothing. */
@Component
class StoredAwards {

    /** A finalist that was scored may have ended early since; nobody else may be missing in the record. */
    private static final Set<SubmissionState> ENDED = EnumSet.of(SubmissionState.WITHDRAWN, SubmissionState.DISQUALIFIED);

    private final AwardsProposal proposal;
    private final Candidates candidates;
    private final Submissions submissions;
    private final JuryScores scores;

    StoredAwards(AwardsProposal proposal, Candidates candidates, Submissions submissions, JuryScores scores) {
        this.proposal = proposal;
        this.candidates = candidates;
        this.submissions = submissions;
        this.scores = scores;
    }

    List<Difference> differences(Edition edition, AwardsBasis basis, Counted counted) {
        List<Difference> found = new ArrayList<>();
        if (!proposal.jury(edition.jurySheet()).equals(basis.jury())) {
            found.add(Difference.of("jury", basis.jury().id() + ":" + basis.jury().number()));
        }
        Map<UUID, Map<String, Score>> means = scores.meansOf(edition.id());
        Map<UUID, Score> totals = submissions.inStates(edition.id(), AwardsProposal.SCORED).stream()
                .filter(s -> s.jury().isPresent()).collect(Collectors.toMap(Submission::id, s -> s.jury().get()));
        Map<String, Candidate> stored = candidates.in(edition, AwardsProposal.SCORED,
                        s -> List.of(counted.total(s.id(), s.verified()).orElse(Score.ZERO)), counted.options()).stream()
                .collect(Collectors.toMap(Candidate::reference, Function.identity(), (a, b) -> a, TreeMap::new));
        Set<String> ended = submissions.inStates(edition.id(), ENDED).stream()
                .map(Submission::reference).collect(Collectors.toSet());
        for (AwardsBasis.Body body : basis.bodies()) {
            Candidate is = stored.remove(body.reference());
            if (is != null) {
                compare(body, is, means.getOrDefault(is.submission(), Map.of()), found);
                Score total = Awards.total(basis.jury(), body.means());
                Optional.ofNullable(totals.get(is.submission())).filter(kept -> !kept.equals(total))
                        .ifPresent(kept -> found.add(Difference.of("juryTotal", body.reference(), total, kept)));
            } else if (!ended.contains(body.reference())) {
                found.add(Difference.of("unscored", body.reference()));
            }
        }
        stored.keySet().forEach(reference -> found.add(Difference.of("missingFinalist", reference)));
        return found;
    }

    private static void compare(AwardsBasis.Body was, Candidate is, Map<String, Score> means, List<Difference> found) {
        if (was.group() != is.group()) {
            found.add(Difference.of("group", was.reference(), was.group(), is.group()));
        }
        if (!was.submittedAt().equals(is.submittedAt())) {
            found.add(Difference.of("submittedAt", was.reference(), was.submittedAt(), is.submittedAt()));
        }
        if (!was.verified().equals(is.points().get(0))) {
            found.add(Difference.of("total", was.reference(), was.verified(), is.points().get(0)));
        }
        compare("mean", was.reference(), was.means(), means, found);
        compare("aspect", was.reference(), was.aspects(), is.aspects(), found);
    }

    private static void compare(String what, String reference, Map<String, Score> was, Map<String, Score> is,
                                List<Difference> found) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.stream().filter(name -> !Optional.ofNullable(was.get(name)).equals(Optional.ofNullable(is.get(name))))
                .forEach(name -> found.add(Difference.of(what, reference, name,
                        Optional.ofNullable(was.get(name)).map(Score::toString).orElse("–"),
                        Optional.ofNullable(is.get(name)).map(Score::toString).orElse("–"))));
    }
}
