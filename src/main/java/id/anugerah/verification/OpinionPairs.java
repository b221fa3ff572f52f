package id.anugerah.verification;

import id.anugerah.access.ForModules;
import id.anugerah.verification.store.OpinionRows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where two opinions met on the same indicator: what agreement, drift and the stability of a ranking are measured with. */
@Service
@Transactional(readOnly = true)
public class OpinionPairs {

    private final OpinionRows rows;

    OpinionPairs(OpinionRows rows) {
        this.rows = rows;
    }

    /** Every pair of an edition by reference, then by indicator, whatever became of the submission; empty until two finished. */
    @ForModules
    public List<OpinionPair> in(UUID edition) {
        return rows.pairs(edition);
    }
}
