package id.anugerah.outcome;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.edition.Editions;
import id.anugerah.outcome.store.CertificateRows;
import id.anugerah.release.Proposal;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues certificates to winners, finalists and all who have sent a submission, and tells what one stands for. */
@Service
@Transactional
public class Certificates {

    private static final Set<SubmissionState> SENT = Set.of(SubmissionState.SUBMITTED, SubmissionState.VERIFIED,
            SubmissionState.FINALIST, SubmissionState.NOT_SHORTLISTED, SubmissionState.SCORED, SubmissionState.AWARDED,
            SubmissionState.NOT_AWARDED);

    private final CertificateRows rows;
    private final Submissions submissions;
    private final Releases releases;
    private final Editions editions;
    private final Clock clock;

    Certificates(CertificateRows rows, Submissions submissions, Releases releases, Editions editions, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.releases = releases;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Issues all certificates of an edition whose awards are announced, once; does nothing before and after. Running numbers
     * follow the references, so that they do not depend on who reads first.
     */
    @ForModules
    public void issue(UUID edition) {
        Map<UUID, Proposal.Entry> winners = chosen(edition, ReleaseKind.AWARDS);
        if (winners.isEmpty() || rows.any(edition)) {
            return;
        }
        Map<UUID, Proposal.Entry> finalists = chosen(edition, ReleaseKind.SHORTLIST);
        String code = editions.get(edition).code();
        Instant now = clock.instant();
        Map<Certificate.Kind, Integer> running = new EnumMap<>(Certificate.Kind.class);
        List<Certificate> issued = new ArrayList<>();
        sent(edition).sorted(Comparator.comparing(Submission::reference)).forEach(body -> {
            Certificate.Kind kind = winners.containsKey(body.id()) ? Certificate.Kind.WINNER
                    : finalists.containsKey(body.id()) ? Certificate.Kind.FINALIST : Certificate.Kind.PARTICIPANT;
            int number = running.merge(kind, 1, Integer::sum);
            issued.add(new Certificate(CertificateNumbers.next(code, kind, number), body.id(), edition, kind, number,
                    Optional.ofNullable(winners.get(body.id())).flatMap(Proposal.Entry::category), body.bodyName(), now));
        });
        rows.insert(issued);
    }

    /** The own certificate; absent before the awards are announced and for those who sent nothing. @throws id.anugerah.shared.Refused "submission.notYours" */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<Certificate> mine(UUID submission) {
        return rows.ofSubmission(submissions.own(submission).id());
    }

    /** What a number stands for, however it is typed; absent for one that was never issued. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<Certificate> find(String number) {
        return rows.find(CertificateNumbers.read(number));
    }

    private Stream<Submission> sent(UUID edition) {
        return submissions.inStates(edition, SENT).stream().filter(body -> body.submittedAt().isPresent());
    }

    private Map<UUID, Proposal.Entry> chosen(UUID edition, ReleaseKind kind) {
        return releases.published(edition, kind).stream()
                .collect(Collectors.toMap(Proposal.Entry::submission, Function.identity()));
    }
}
