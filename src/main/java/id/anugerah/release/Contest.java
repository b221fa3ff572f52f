package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Optional;

/**
 * A category once it is filled.
 *
 * @param criteria what was ranked: "total", or ids of criteria with commas between them
 * @param places   as many as the category has awards; a place that nobody is left for, or that stays empty by hand, has no taker
 * @param next     the best of those who were still free and got no place here; it may have won in a later category
 */
public record Contest(Group group, String category, String criteria, List<Place> places, Optional<Place> next) {

    /**
     * @param taker     reference; absent for an empty place
     * @param points    of the taker in this category
     * @param decidedBy what put the taker after the one ranked before: "points", "jury" or "verified" for these totals, a step
     *                  of the tie rule, or "" for the first and for empty places
     * @param byHand    whether organizers decided it
     */
    public record Place(int place, Optional<String> taker, Optional<Score> points, String decidedBy, boolean byHand) {
    }
}
