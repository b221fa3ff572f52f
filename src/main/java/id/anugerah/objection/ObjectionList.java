package id.anugerah.objection;

import id.anugerah.access.ForOverseers;
import id.anugerah.objection.store.LineRows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All objections of an edition, for those who answer for it. Drafts are nobody's business. */
@Service
@Transactional(readOnly = true)
public class ObjectionList {

    private final LineRows rows;

    ObjectionList(LineRows rows) {
        this.rows = rows;
    }

    /** Those without an answer first, by the date that it is due; then the newest. */
    @ForOverseers
    public List<ObjectionLine> of(UUID edition) {
        return rows.of(edition);
    }
}
