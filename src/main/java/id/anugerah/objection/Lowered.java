package id.anugerah.objection;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.verification.Finding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator that was found to deserve less than its participant had chosen: what an objection is about, and how far it can
 * lead. More than was claimed before the deadline is not to be had after it.
 *
 * @param claimed the participant's own option
 * @param counts  the verified one, worse than {@code claimed}
 */
public record Lowered(Option claimed, Option counts) {

    /** The options of an answer: the one that counts, which rejects, and the better ones up to the claim. */
    public List<Option> answers() {
        return Arrays.stream(Option.values()).filter(this::within).sorted((one, other) -> other.compareTo(one)).toList();
    }

    /** Whether an answer may give this option. */
    public boolean within(Option option) {
        return option.compareTo(claimed) >= 0 && option.compareTo(counts) <= 0; // best first
    }

    /** By indicator, in the order of the form. @param counting what was verified, by indicator */
    static Map<String, Lowered> in(AssessmentForm form, Map<String, Finding> counting) {
        Map<String, Lowered> lowered = new LinkedHashMap<>();
        for (Indicator indicator : form.instrument().indicators()) {
            Optional<Option> claimed = Optional.ofNullable(form.answers().get(indicator.id())).flatMap(answer -> answer.option());
            Optional<Option> counts = Optional.ofNullable(counting.get(indicator.id())).map(Finding::option);
            if (claimed.isPresent() && counts.filter(one -> one.compareTo(claimed.get()) > 0).isPresent()) {
                lowered.put(indicator.id(), new Lowered(claimed.get(), counts.get()));
            }
        }
        return lowered;
    }
}
