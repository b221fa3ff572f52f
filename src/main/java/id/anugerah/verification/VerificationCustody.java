package id.anugerah.verification;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.Custody;
import id.anugerah.worklist.WorkItem;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tasks of the document evaluation change hands by the rules of this module: findings hang on them. */
@Component
class VerificationCustody implements Custody {

    private final Claims claims;

    VerificationCustody(Claims claims) {
        this.claims = claims;
    }

    @Override
    public boolean keeps(Box box) {
        return Arrays.stream(Round.values()).anyMatch(round -> round.box().equals(box));
    }

    @Override
    public void claim(WorkItem item) {
        claims.claim(item.task());
    }

    @Override
    public void giveBack(WorkItem item, String reason) {
        claims.giveBack(item.submission(), reason);
    }

    @Override
    public void assign(WorkItem item, UUID person) {
        claims.assign(item.task(), person);
    }
}
