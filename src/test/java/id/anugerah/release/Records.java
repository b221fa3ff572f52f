package id.anugerah.release;

/** The record of the cut that {@link CutTest} computes by hand, for tests outside the module. */
public final class Records {

    private Records() {
    }

    public static String handMade() {
        return DecisionRecord.of("demo", ShortlistProposal.of(CutTest.table("demo", text -> text).basis()));
    }
}
