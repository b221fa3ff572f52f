package id.anugerah.oversight;

import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.oversight.store.TrailRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds rows of the whole audit trail. */
@Service
@Transactional(readOnly = true)
public class TrailSearch {

    private final TrailRows rows;

    TrailSearch(TrailRows rows) {
        this.rows = rows;
    }

    /**
     * Newest first.
     *
     * @param after the place of the last row that is known already
     * @param most  at least 1
     */
    @ForOperationsWatchers
    public List<TrailLine> find(TrailQuery query, Optional<TrailPlace> after, int most) {
        return rows.find(query, after, most);
    }

    /** The technical names of all actions that were ever recorded, in order. */
    @ForOperationsWatchers
    public List<String> actions() {
        return rows.actions();
    }

    /** What the word in a query means: at most a hundred, the exact ones before those with a part of the name. */
    @ForOperationsWatchers
    public List<TrailSubject> subjects(String word) {
        return rows.subjects(word, 100);
    }
}
