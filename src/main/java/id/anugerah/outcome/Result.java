package id.anugerah.outcome;

import id.anugerah.assessment.AssessmentForm;
import id.anugerah.instrument.JurySheet;
import id.anugerah.release.Proposal;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A participant's own result.
 *
 * @param verified  what counted for each indicator, with the reason of each change
 * @param jury      the panel's mean by criterion; empty for those who were not finalists
 * @param shortlist the own line of the shortlist; absent before it is announced
 * @param award     the own line of the awards; absent before they are announced and for non-finalists
 * @param bands     the band of each mean, by criterion: an id of the jury sheet's bands
 * @param remarks   what jurors wrote to this finalist, without their names; empty before the awards are announced
 */
public record Result(AssessmentForm form, Map<String, Finding> verified, JurySheet sheet, Map<String, Score> jury,
                     Optional<Proposal.Entry> shortlist, Optional<Proposal.Entry> award,
                     Map<String, String> bands, List<String> remarks) {
}
