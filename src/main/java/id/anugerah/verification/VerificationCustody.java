package id.anugerah.verification;

import id.anugerah.edition.Editions;
import id.anugerah.verification.store.ShareRows;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Custody;
import id.anugerah.worklist.Shares;
import id.anugerah.worklist.WorkItem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tasks of the document evaluation change hands by the rules of this module: findings hang on them. */
@Component
class VerificationCustody implements Custody {

    private final Claims claims;
    private final ShareRows rows;
    private final Editions editions;

    VerificationCustody(Claims claims, ShareRows rows, Editions editions) {
        this.claims = claims;
        this.rows = rows;
        this.editions = editions;
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

    @Override
    public void handOver(WorkItem item, UUID person, String reason) {
        claims.handOver(item.submission(), person, reason);
    }

    @Override
    public void takeOver(WorkItem item) {
        claims.takeOver(item.task());
    }

    /** Opinions count together, settlements for themselves: those know no limit. */
    @Override
    public Shares shares(WorkItem item) {
        boolean settlement = Round.of(item.box()) == Round.SETTLEMENT;
        List<Round> rounds = settlement ? List.of(Round.SETTLEMENT) : List.of(Round.FIRST, Round.SECOND, Round.OBJECTION);
        return new Shares(rows.inHand(rounds), settlement ? Integer.MAX_VALUE : editions.get(item.edition()).parameters().maxClaims(),
                rows.had(item.edition(), rounds));
    }
}
