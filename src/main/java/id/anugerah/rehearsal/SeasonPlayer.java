package id.anugerah.rehearsal;

import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.release.Releases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Opens and plays virtual seasons side by side, day by day, until they are over or a given instant is reached. */
@Component
class SeasonPlayer {

    private final Stage stage;
    private final Editions editions;
    private final Bodies bodies;
    private final VirtualSeason.Players players;

    SeasonPlayer(Stage stage, Editions editions, Bodies bodies, Participants participants, Evaluators evaluators, Jury jury,
                 Releases releases) {
        this.stage = stage;
        this.editions = editions;
        this.bodies = bodies;
        this.players = new VirtualSeason.Players(stage, participants, evaluators, jury, releases);
    }

    /** @param size how many bodies of each kind take part */
    record Plan(EditionPlan edition, int ip, int upp) {
    }

    VirtualSeason season(Plan plan, Cast cast, String password, long seed) {
        Edition edition = editions.get(editions.open(plan.edition()));
        return new VirtualSeason(edition, bodies.choose(edition, plan.ip(), plan.upp(), seed), cast, password, seed, players);
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
