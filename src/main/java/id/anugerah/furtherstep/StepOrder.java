package id.anugerah.furtherstep;

import java.time.Instant;
import java.util.Optional;

/**
 * What a chair wants.
 *
 * @param startsAt absent where no time is set yet
 * @param place    an address or a room; may be empty
 * @param reason   read by the panel, organizers and the finalist
 */
public record StepOrder(FurtherStep.Kind kind, Optional<Instant> startsAt, String place, String reason) {

    /** Of a place, in characters. */
    public static final int LONGEST_PLACE = 200;
}
