package id.anugerah.objection;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.Indicator;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody who judges an objection sees.
 *
 * @param counting what was verified, by indicator
 * @param lowered  how far an answer may go, by indicator
 * @param found    rulings so far, by indicator
 * @param before   the total that counts
 * @param after    the total with the rulings so far
 */
public record Docket(AssessmentForm form, Objection objection, Map<String, Finding> counting,
                     Map<String, Lowered> lowered, Map<String, Ruling> found, Score before, Score after) {

    /** What was objected to, in the order of the form. */
    public List<Indicator> indicators() {
        return form.instrument().indicators().stream().filter(one -> objection.point(one.id()).isPresent()).toList();
    }

    public Optional<Indicator> firstOpen() {
        return indicators().stream().filter(one -> !found.containsKey(one.id())).findFirst();
    }
}
