package id.anugerah.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * One juror beside the others of the same sessions. Nothing here tells who of them is right.
 *
 * @param differences in each closed session the own total less the mean of the others', in points of 100; below 0 is stricter
 * @param severity    the 95 percent interval of the mean difference; absent below two sessions
 * @param effect      what the ranks would be without this juror
 */
public record JurorFigures(UUID juror, String name, Sample differences, Optional<Interval> severity, Effect effect) {

    /**
     * The ranking by the jury's total, computed once more without one juror's sheets.
     *
     * @param moved    finalists whose rank in their group would be another
     * @param furthest the longest of these moves, in ranks
     */
    public record Effect(int moved, int furthest) {
    }
}
