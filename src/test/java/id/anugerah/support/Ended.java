package id.anugerah.support;

import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.stream.Stream;

/** A season whose awards are announced: two winners with remarks from their jurors, two who did not reach the shortlist. */
public record Ended(Season season, Case first, Case second, Case third, Case last) {

    public static Ended of(Product product) {
        Season season = Season.small(product); // two of the outstanding reach the shortlist
        List<Case> cases = Stream.of(1, 2, 3, 4).map(number -> season.aCase(Group.OUTSTANDING)
                .registered().activated().filled(Option.D)).toList();
        cases.get(0).answered("A1", Option.A).answered("B1", Option.A).answered("C1", Option.A).answered("C2", Option.A);
        cases.get(1).answered("A1", Option.B).answered("B1", Option.A).answered("C1", Option.A);
        cases.get(2).answered("A1", Option.A);
        cases.forEach(Case::submitted);
        season.evaluationOpens();
        cases.forEach(body -> body.evaluation().confirmed());
        cases.get(1).evaluation().confirmedAgain(); // the last place of its group is the line
        season.shortlistAnnounced();
        for (Case finalist : cases.subList(0, 2)) {
            Hearing hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)
                    .plusSeconds(3600L * cases.indexOf(finalist))).opened();
            product.runAs(product.people().juror(1), () -> product.the(Scoreboard.class).remark(hearing.id(),
                    "Pertahankan pemantauan.", "Hanya untuk panel"));
            hearing.scored(product.people().juror(1), 70).scored(product.people().juror(2), 60 - cases.indexOf(finalist)).closed();
        }
        season.awardsAnnounced();
        return new Ended(season, cases.get(0), cases.get(1), cases.get(2), cases.get(3));
    }
}
