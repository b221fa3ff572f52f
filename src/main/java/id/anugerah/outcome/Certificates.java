package id.anugerah.outcome;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.edition.Editions;
import id.anugerah.outcome.store.CertificateRows;
import id.anugerah.release.ListCorrected;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
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
        if (releases.published(edition, ReleaseKind.AWARDS).isEmpty() || rows.any(edition)) {
            return;
        }
        Map<UUID, Reached> reached = reached(edition);
        String code = editions.get(edition).code();
        Instant now = clock.instant();
        Map<Certificate.Kind, Integer> running = new EnumMap<>(Certificate.Kind.class);
        List<Certificate> issued = new ArrayList<>();
        sent(edition).sorted(Comparator.comparing(Submission::reference)).forEach(body -> {
            Reached has = reached.getOrDefault(body.id(), Reached.NOTHING_MORE);
            issued.add(certificate(code, body, has, running.merge(has.kind(), 1, Integer::sum), now));
        });
        rows.insert(issued);
    }

    /** After a correction whoever reached something else gets another certificate; the number before says that it is void. */
    @EventListener
    void corrected(ListCorrected list) {
        Map<UUID, Reached> reached = reached(list.edition());
        String code = editions.get(list.edition()).code();
        Instant now = clock.instant();
        rows.of(list.edition()).forEach(held -> {
            Reached has = reached.getOrDefault(held.submission(), Reached.NOTHING_MORE);
            if (!held.says(has.kind(), has.category())) {
                rows.replace(held.number(), now);
                rows.insert(List.of(certificate(code, submissions.get(held.submission()), has,
                        rows.lastRunning(list.edition(), has.kind()) + 1, now)));
            }
        });
    }

    /** All that are in force, winners first, by number; empty before the awards are announced. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Certificate> of(UUID edition) {
        return rows.of(edition);
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

    /** What a body has reached that sent something. */
    private record Reached(Certificate.Kind kind, Optional<String> category) {

        private static final Reached NOTHING_MORE = new Reached(Certificate.Kind.PARTICIPANT, Optional.empty());
    }

    private Map<UUID, Reached> reached(UUID edition) {
        Map<UUID, Reached> reached = new HashMap<>();
        releases.published(edition, ReleaseKind.SHORTLIST).forEach(finalist ->
                reached.put(finalist.submission(), new Reached(Certificate.Kind.FINALIST, Optional.empty())));
        releases.published(edition, ReleaseKind.AWARDS).forEach(winner ->
                reached.put(winner.submission(), new Reached(Certificate.Kind.WINNER, winner.category())));
        return reached;
    }

    private static Certificate certificate(String edition, Submission body, Reached has, int running, Instant now) {
        return new Certificate(CertificateNumbers.next(edition, has.kind(), running), body.id(), body.edition(), has.kind(),
                running, has.category(), body.bodyName(), now, Optional.empty());
    }

    private Stream<Submission> sent(UUID edition) {
        return submissions.inStates(edition, SENT).stream().filter(body -> body.submittedAt().isPresent());
    }
}
