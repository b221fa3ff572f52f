package id.anugerah.finalist;

import id.anugerah.edition.Edition;
import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.Session;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Until when a finalist may change what it has sent. A session that was opened says more than the state that follows from it. */
enum ChangeRule {
    BEFORE_THE_SESSION("sessionBegan", it -> it.session.filter(held -> held.state() != Session.State.PLANNED).isEmpty()),
    WHILE_FINALIST("notFinalist", it -> it.submission.state() == SubmissionState.FINALIST),
    BEFORE_THE_FINALS_END("finalsOver", it -> it.now.isBefore(it.edition.phase(PhaseKind.FINALS).closes()));

    /** What the rules look at. */
    record Now(Submission submission, Optional<Session> session, Edition edition, Instant now) {
    }

    private final String reason;
    private final Predicate<Now> holds;

    ChangeRule(String reason, Predicate<Now> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    /** The reason of the first rule that is broken. */
    static Optional<String> broken(Now now) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(now)).map(rule -> "finalist." + rule.reason).findFirst();
    }
}
