package id.anugerah.release;

import java.time.Instant;
import java.util.List;

/**
 * A public correction of an announced list.
 *
 * @param came names of bodies that are on the list since
 * @param left names of bodies that are not on it any more
 */
public record Corrected(Instant at, List<String> came, List<String> left) {

    static Corrected of(Instant at, CorrectionEffect effect) {
        return new Corrected(at, effect.names(CorrectionEffect.Move::comes), effect.names(CorrectionEffect.Move::leaves));
    }
}
