package id.anugerah.registration;

import id.anugerah.institution.ServiceUnit;
import id.anugerah.submission.ParticipantKind;
import java.util.List;
import java.util.UUID;

/**
 * A unit that a participant wrote by hand because the list did not have it.
 *
 * @param institution whose unit it is said to be
 * @param similar     listed units that may be meant, the most similar first; often empty
 */
public record FreeTextUnit(UUID submission, String reference, ParticipantKind kind, UUID institution, String institutionName,
                           String typed, List<ServiceUnit> similar) {

    FreeTextUnit like(List<ServiceUnit> units) {
        return new FreeTextUnit(submission, reference, kind, institution, institutionName, typed, units);
    }
}
