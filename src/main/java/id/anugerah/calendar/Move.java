package id.anugerah.calendar;

import id.anugerah.edition.PhaseKind;
import java.time.Instant;

/**
 * One end of a phase gets another time.
 *
 * @param before what stands when the move is asked for; what stands otherwise by then refuses it
 * @param after  first instant of the phase, or first instant after it
 */
public record Move(PhaseKind phase, Boundary boundary, Instant before, Instant after) {

    public boolean later() {
        return after.isAfter(before);
    }
}
