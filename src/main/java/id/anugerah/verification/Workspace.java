package id.anugerah.verification;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.ScoreSheet;
import java.util.Map;
import java.util.Optional;

/**
 * What a verifier sees: the participant's form and the verifier's own findings, never another's, except in a settlement.
 *
 * @param verified points with the findings so far; the participant's option counts where there is none yet
 * @param opinions the two finished opinions of a settlement, by round; otherwise empty
 * @param undoable the indicator whose judgement was the last and can be taken back
 * @param question what the participant was asked
 */
public record Workspace(Verification verification, AssessmentForm form, Map<String, Finding> findings, ScoreSheet verified,
                        Map<Round, Map<String, Finding>> opinions, Optional<String> undoable, Optional<Question> question) {

    public int open() {
        return form.instrument().indicators().size() - findings.size();
    }
}
