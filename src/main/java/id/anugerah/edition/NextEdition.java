package id.anugerah.edition;

import java.util.List;
import java.util.UUID;

/**
 * What next year's edition would be.
 *
 * @param weeks  by which every date has moved
 * @param sheets the instruments and the jury sheet that it would use
 */
public record NextEdition(EditionPlan plan, long weeks, List<Sheet> sheets) {

    /** @param original the version of the edition that is copied. @param newest the version that its file has now */
    public record Sheet(String file, UUID original, UUID newest) {

        public boolean differs() {
            return !original.equals(newest);
        }
    }
}
