package id.anugerah.assessment;

import id.anugerah.edition.Edition;
import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import java.util.List;
import java.util.Map;

/**
 * Everything that a page of the form shows: one read for the whole form.
 *
 * @param right what the person who reads it may do; NONE for modules
 */
public record AssessmentForm(Submission submission, Edition edition, Instrument instrument, Map<String, Answer> answers,
                             Map<String, List<Evidence>> evidence, List<Missing> missing, ScoreSheet soFar, Right right) {

    /** Whether the person may change it now. */
    public boolean open() {
        return submission.state() == SubmissionState.FILLING && right.includes(Right.EDIT);
    }

    /** Sending is the proposer's own act. */
    public boolean maySend() {
        return submission.state() == SubmissionState.FILLING && right == Right.OWN;
    }

    public boolean complete(String indicator) {
        return missing.stream().noneMatch(m -> m.indicator().equals(indicator));
    }

    /** Whether anything has been put in for the indicator. */
    public boolean begun(String indicator) {
        return answers.containsKey(indicator) || evidence.containsKey(indicator);
    }
}
