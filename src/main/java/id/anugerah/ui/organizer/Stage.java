package id.anugerah.ui.organizer;

import id.anugerah.submission.SubmissionState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The boxes of submission.bpmn where a case can stand, with the states that say it stands there. */
enum Stage {
    CALL_REGISTRATION(SubmissionState.REGISTERED),
    EVENT_NOT_ADMITTED(SubmissionState.EXPIRED, SubmissionState.REFUSED),
    CALL_SELF_ASSESSMENT(SubmissionState.FILLING),
    EVENT_NOT_SUBMITTED(SubmissionState.NOT_SUBMITTED),
    CALL_VERIFICATION(SubmissionState.SUBMITTED),
    CALL_SHORTLIST_DECISION(SubmissionState.VERIFIED),
    CALL_FINAL_EVALUATION(SubmissionState.FINALIST),
    CALL_AWARD_DECISION(SubmissionState.SCORED),
    EVENT_COMPLETED(SubmissionState.NOT_SHORTLISTED, SubmissionState.NOT_AWARDED, SubmissionState.AWARDED),
    EVENT_WITHDRAWN(SubmissionState.WITHDRAWN),
    EVENT_DISQUALIFIED(SubmissionState.DISQUALIFIED);

    private final List<SubmissionState> states;

    Stage(SubmissionState... states) {
        this.states = List.of(states);
    }

    /** The id of the box in the diagram. */
    String box() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<SubmissionState> states() {
        return states;
    }

    /** Whether cases end here. */
    boolean end() {
        return name().startsWith("EVENT_");
    }

    int count(Map<SubmissionState, Integer> counts) {
        return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }

    static List<Stage> all() {
        return Arrays.asList(values());
    }
}
