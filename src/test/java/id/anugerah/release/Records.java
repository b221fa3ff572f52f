package id.anugerah.release;

import id.anugerah.support.TablesFromFiles;
import java.util.List;
import java.util.Optional;

/** Records that are computed by hand in {@link CutTest} and {@link AwardsTest}, for tests outside the module. */
public final class Records {

    private Records() {
    }

    public static String handMade() {
        return DecisionRecord.of("demo", ShortlistProposal.of(CutTest.table("demo", text -> text).basis()));
    }

    /** Winners of eleven finalists, the second place of best_driver given to R9 by hand. */
    public static String handMadeAwards() {
        return DecisionRecord.of("demo", Awards.of(HandMadeAwards.eleven(new TablesFromFiles()).basis()
                .with(List.of(AwardsTest.change("best_driver", 2, Optional.of("R9"))))));
    }
}
