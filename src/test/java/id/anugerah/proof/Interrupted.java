package id.anugerah.proof;

import id.anugerah.support.Product;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Something that is asked for through the product's own service, done in the background, and killed in the middle. */
interface Interrupted {

    /** Makes the cases and asks; nothing of it is done yet. */
    void ask(Product product, Map<String, Long> options);

    /**
     * Returns in the middle of the work, at a moment of the dice.
     *
     * @param left kills that are still to come, this one included
     * @return what is known about the moment
     */
    String middle(Watch watch, Random dice, int left) throws SQLException, InterruptedException;

    /** @return whether nothing is left to be done */
    default boolean over(Watch watch) throws SQLException {
        return watch.number("select count(*) from batch_run where ended_at is null") == 0;
    }

    /** What does not hold when all is done; counted figures go into the map. */
    List<String> broken(Watch watch, Map<String, Object> counted) throws SQLException;
}
