package id.anugerah.support;

import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.stream.Stream;

/**
 * Five outstanding bodies, ranked first to fifth; two of them are finalists, and the shortlist is announced. The third claimed
 * a in B1 and C1 too and was found to deserve d, the fourth a in A1 and was found to deserve b.
 */
public record Outstanding(Season season, List<Case> ranked) {

    public static Outstanding announced(Product product) {
        Season season = Season.small(product); // two places
        List<Case> ranked = Stream.of(1, 2, 3, 4, 5).map(number -> season.aCase(Group.OUTSTANDING)
                .registered().activated().filled(Option.D)).toList();
        ranked.get(0).answered("A1", Option.A).answered("B1", Option.A).answered("C1", Option.A).answered("C2", Option.A);
        ranked.get(1).answered("A1", Option.B).answered("B1", Option.A).answered("C1", Option.A);
        ranked.get(2).answered("A1", Option.A).answered("B1", Option.A).answered("C1", Option.A);
        ranked.get(3).answered("A1", Option.A);
        ranked.forEach(Case::submitted);
        season.evaluationOpens();
        List.of(0, 1, 4).forEach(index -> ranked.get(index).evaluation().confirmed());
        ranked.get(2).evaluation().lowering(List.of("B1", "C1"), Option.D);
        ranked.get(3).evaluation().lowering("A1", Option.B);
        ranked.get(1).evaluation().confirmedAgain(); // the last place of its group is the line
        season.shortlistAnnounced();
        return new Outstanding(season, ranked);
    }

    /** @param place from 1 */
    public Case body(int place) {
        return ranked.get(place - 1);
    }
}
