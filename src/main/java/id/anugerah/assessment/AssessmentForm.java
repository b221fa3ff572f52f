package id.anugerah.assessment;

import id.anugerah.deadline.Deadline;
import id.anugerah.edition.Edition;
import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.instrument.ScoreSheet;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a page of the form shows: one read for the whole form.
 *
 * @param right what the person who reads it may do; NONE for modules
 */
public record AssessmentForm(Submission submission, Edition edition, Deadline deadline, Instrument instrument,
                             Map<String, Answer> answers, Map<String, List<Evidence>> evidence, List<Missing> missing,
                             ScoreSheet soFar, Right right) {

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

    /** Files of other indicators that this one has not, in the order of the instrument, each content once. */
    public List<Evidence> elsewhere(String indicator) {
        Set<String> known = evidence.getOrDefault(indicator, List.of()).stream().map(Evidence::hash)
                .collect(Collectors.toCollection(HashSet::new));
        return instrument.indicators().stream().flatMap(other -> evidence.getOrDefault(other.id(), List.of()).stream())
                .filter(file -> known.add(file.hash())).toList();
    }

    /** When something of the indicator was saved last. */
    public Optional<Instant> savedAt(String indicator) {
        return Stream.concat(Optional.ofNullable(answers.get(indicator)).map(Answer::savedAt).stream(),
                evidence.getOrDefault(indicator, List.of()).stream().map(Evidence::addedAt)).max(Comparator.naturalOrder());
    }

    /** The indicator that was worked on last: where somebody who comes back goes on. */
    public Optional<String> latest() {
        return instrument.indicators().stream().map(Indicator::id).filter(id -> savedAt(id).isPresent())
                .max(Comparator.comparing(id -> savedAt(id).get()));
    }
}
