package id.anugerah.oversight;

import java.util.Optional;

/**
 * One place where the trail does not agree.
 *
 * @param subject whose chain; absent where a seal is concerned
 * @param seq     the first row that does not agree, or the number of the seal
 * @param since   the first seal that the trail does not agree with any more; absent when the place is younger than all seals
 */
public record Finding(Flaw flaw, Optional<TrailSubject> subject, int seq, Optional<Seal> since) {
}
