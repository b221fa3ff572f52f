package id.anugerah.release;

import id.anugerah.submission.Group;
import java.util.Optional;

/**
 * What an organizer asks for: another holder of a place, or none.
 *
 * @param place 1 for the first of the category
 * @param to    reference of a finalist of the group; absent to leave the place empty
 */
public record AwardPlace(Group group, String category, int place, Optional<String> to) {
}
