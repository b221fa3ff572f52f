package id.anugerah.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * One verifier beside the others. Nothing here tells who of two is right.
 *
 * @param accord   all pairs in which this verifier is one side, whoever is the other
 * @param changes  by how many points of 100 each of their finished opinions moves the total away from what the participant
 *                 claimed; below 0 is stricter than the participant
 * @param severity the 95 percent interval of the mean change; absent below two opinions
 */
public record VerifierFigures(UUID verifier, String name, Accord accord, Sample changes, Optional<Interval> severity, Drift drift) {
}
