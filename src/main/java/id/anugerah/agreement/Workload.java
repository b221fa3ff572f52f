package id.anugerah.agreement;

import id.anugerah.submission.Group;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What one person of the evaluation team has had in an edition: to see whether the queue shares the work out fairly. */
public record Workload(UUID verifier, String name, List<Share> shares) {

    /** What may become of a submission that somebody has taken. */
    public enum Fate {
        HELD, FINISHED, LEFT
    }

    /** Which work it was: a first opinion, a second one, the settlement of a difference, or the answer to an objection. */
    public enum Work {
        FIRST, SECOND, SETTLEMENT, OBJECTION
    }

    /** @param count submissions of that group, for that work, with that fate: 1 or more */
    public record Share(Group group, Work work, Fate fate, long count) {
    }

    public Workload {
        shares = List.copyOf(shares);
    }

    /** Every opinion that was ever taken, whatever became of it; settlements and answers to objections are no opinions. */
    public long had() {
        return opinions(share -> true);
    }

    public long had(Group group) {
        return opinions(share -> share.group() == group);
    }

    public long had(Work work) {
        return count(share -> share.work() == work);
    }

    public long had(Fate fate) {
        return opinions(share -> share.fate() == fate);
    }

    private long opinions(Predicate<Share> which) {
        return count(which.and(share -> share.work() == Work.FIRST || share.work() == Work.SECOND));
    }

    private long count(Predicate<Share> which) {
        return shares.stream().filter(which).mapToLong(Share::count).sum();
    }
}
