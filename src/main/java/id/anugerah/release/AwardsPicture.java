package id.anugerah.release;

import java.util.List;
import java.util.Map;

/**
 * The awards category by category, of the list that was proposed or of this moment's.
 *
 * @param contests  every category as it is filled, changes by hand included
 * @param changes   places decided by hand
 * @param displaced whose award differs from what the rule alone gives, by rank
 * @param names     of the bodies, by reference
 * @param idle      changes that have no effect, for their place or finalist is gone; a proposal leaves them out
 */
public record AwardsPicture(List<Contest> contests, List<AwardsBasis.Change> changes, List<Displaced> displaced,
                            Map<String, String> names, List<AwardsBasis.Change> idle) {
}
