package id.anugerah.worklist;

import id.anugerah.access.ForModules;
import id.anugerah.worklist.store.OpenTaskRows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still open in a season, case by case: what stands between a decision and its time. */
@Service
@Transactional(readOnly = true)
public class OpenTasks {

    private final OpenTaskRows rows;

    OpenTasks(OpenTaskRows rows) {
        this.rows = rows;
    }

    /** Open tasks of these boxes, by reference. */
    @ForModules
    public List<OpenTask> in(UUID edition, List<Box> boxes) {
        return rows.in(edition, boxes);
    }

    /** Open tasks of a case, or of a season itself, that can change hands; the participant's own cannot. */
    @ForModules
    public List<CaseTask> of(UUID key) {
        return rows.of(key);
    }
}
