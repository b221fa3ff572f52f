package id.anugerah.finalist;

import id.anugerah.shared.Refused;
import java.util.List;
import java.util.function.Predicate;

/** What must hold of those who present; each has its own reason. */
enum PresentersRule {
    NEEDED("presentersNeeded", presenters -> !presenters.isEmpty()),
    AT_MOST_FIVE("tooManyPresenters", presenters -> presenters.size() <= Finalists.MOST_PRESENTERS),
    WITH_NAME_RANK_AND_POSITION("presenterIncomplete", presenters -> presenters.stream().allMatch(Presenter::complete)),
    SHORT_ENOUGH("presenterTooLong", presenters -> presenters.stream().noneMatch(Presenter::tooLong)),
    EACH_ONCE("presenterTwice", presenters -> presenters.stream().map(Presenter::name).distinct().count() == presenters.size());

    private final String reason;
    private final Predicate<List<Presenter>> holds;

    PresentersRule(String reason, Predicate<List<Presenter>> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    /** @throws Refused for the first rule that is broken */
    static void require(List<Presenter> presenters) {
        for (PresentersRule rule : values()) {
            Refused.unless(rule.holds.test(presenters), "finalist." + rule.reason, Finalists.MOST_PRESENTERS, Presenter.LONGEST);
        }
    }
}
