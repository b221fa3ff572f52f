package id.anugerah.rehearsal;

import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.release.Releases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Opens and plays virtual seasons side by side, day by day, until they are over or a given instant is reached. */
@Component
class SeasonPlayer {

    private final Stage stage;
    private final Editions editions;
    private final Bodies bodies;
    private final VirtualSeason.Players players;

    SeasonPlayer(Stage stage, Editions editions, Bodies bodies, Participants participants, Evaluators evaluators, Jury jury,
                 Preparations preparations, Leavers leavers, Objectors objectors, Releases releases) {
        this.stage = stage;
        this.editions = editions;
        this.bodies = bodies;
        this.players = new VirtualSeason.Players(stage, participants, evaluators, jury, preparations, leavers, objectors, releases);
    }

    /**
     * @param ip, upp   how many bodies of each kind take part
     * @param twist     what is unlike the others about some of them
     * @param unplanned how many finalists wait for an organizer to plan their session
     * @param leavers   how many finalists withdraw once their sessions are planned
     * @param corrected whether two organizers have corrected the shortlist since
     * @param objecting how many participants object after the awards; 0 ends the season with them
     * @param tempers   how strict those are who verify, one number each as {@link Evaluators#verify} takes it
     */
    record Plan(EditionPlan edition, int ip, int upp, UnaryOperator<VirtualBody> twist, int unplanned, int leavers,
                boolean corrected, int objecting, List<Double> tempers) {

        Plan(EditionPlan edition, int ip, int upp) {
            this(edition, ip, upp, UnaryOperator.identity(), 0, 0, false, 0, Evaluators.TEMPERS);
        }

        Plan twisted(UnaryOperator<VirtualBody> some) {
            return new Plan(edition, ip, upp, some, unplanned, leavers, corrected, objecting, tempers);
        }

        Plan leaving(int finalists) {
            return new Plan(edition, ip, upp, twist, finalists, leavers, corrected, objecting, tempers);
        }

        Plan withdrawing(int finalists, boolean corrected) {
            return new Plan(edition, ip, upp, twist, unplanned, finalists, corrected, objecting, tempers);
        }

        Plan objecting(int participants) {
            return new Plan(edition, ip, upp, twist, unplanned, leavers, corrected, participants, tempers);
        }

        /** So few verify that each has had enough to be compared with the others. */
        Plan verifiedBy(Double... some) {
            return new Plan(edition, ip, upp, twist, unplanned, leavers, corrected, objecting, List.of(some));
        }
    }

    VirtualSeason season(Plan plan, Cast cast, String password, long seed) {
        Edition edition = editions.get(editions.open(plan.edition()));
        List<VirtualBody> chosen = bodies.choose(edition, plan.ip(), plan.upp(), seed).stream().map(plan.twist()).toList();
        return new VirtualSeason(edition, chosen, plan, cast, password, seed, players);
    }

    /** @param progress told the number of days played and to play, after each day */
    void play(List<VirtualSeason> seasons, Instant end, BiConsumer<Integer, Integer> progress) {
        List<LocalDate> days = VirtualSeason.days(seasons).stream()
                .filter(day -> day.atTime(8, 0).atZone(seasons.get(0).edition().zone()).toInstant().isBefore(end)).toList();
        for (int i = 0; i < days.size(); i++) {
            for (VirtualSeason season : seasons) {
                season.play(days.get(i), end);
            }
            progress.accept(i + 1, days.size());
        }
        stage.moveTo(end);
    }
}
