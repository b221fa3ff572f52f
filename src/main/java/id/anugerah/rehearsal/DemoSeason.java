package id.anugerah.rehearsal;

import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Demo data: six seasons around today, each in another stage, so that every screen has something to show. They are
 * played, not inserted: each row came about as in a real season.
 */
@Component
public class DemoSeason {

    /** Of every demo account; the product listens on loopback only while it has them. */
    public static final String PASSWORD = "Contoh#P4N-2020";

    private static final long SEED = 1708;

    private final Stage stage;
    private final SeasonPlayer player;
    private final Jury jury;
    private final Editions editions;
    private final Clock clock;

    DemoSeason(Stage stage, SeasonPlayer player, Jury jury, Editions editions, Clock clock) {
        this.stage = stage;
        this.player = player;
        this.jury = jury;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param progress told the days played and to play */
    public void play(BiConsumer<Integer, Integer> progress) {
        EditionPlan base = editions.plan("edition-2020");
        ZoneId zone = ZoneId.of(base.zone());
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        List<SeasonPlayer.Plan> plans = List.of(
                plan(base, "demo-1", "Musim demo: pendaftaran", day(base, PhaseKind.REGISTRATION).plusDays(54), today, 14, 8)
                        .twisted(body -> loose(body, today.minusDays(20))),
                plan(base, "demo-2", "Musim demo: evaluasi dokumen", day(base, PhaseKind.EVALUATION).plusDays(4), today, 10, 5),
                plan(base, "demo-3", "Musim demo: evaluasi lanjutan", day(base, PhaseKind.FINALS).plusDays(2), today, 10, 5)
                        .leaving(1).withdrawing(1, false),
                plan(base, "demo-4", "Musim demo: hasil", day(base, PhaseKind.AWARDS).plusDays(2), today, 10, 5)
                        .withdrawing(1, true).objecting(3),
                plan(base, "demo-5", "Musim demo: menunggu penetapan pemenang", day(base, PhaseKind.AWARDS).minusDays(3),
                        today, 10, 5),
                plan(base.delayed(PhaseKind.SHORTLIST, Period.ofDays(4)), "demo-6", "Musim demo: menunggu daftar pendek",
                        day(base, PhaseKind.SHORTLIST).plusDays(1), today, 16, 8).verifiedBy(0.28, 0.06, 0.10));
        stage.begin(plans.stream().map(p -> p.edition().announcedOn()).min(LocalDate::compareTo).orElseThrow()
                .minusDays(1).atStartOfDay(zone).toInstant());
        try {
            editions.open(base);
            Cast cast = Cast.of(stage, PASSWORD, 6, 3);
            List<VirtualSeason> seasons = new ArrayList<>();
            for (SeasonPlayer.Plan plan : plans) {
                seasons.add(player.season(plan, cast, PASSWORD, SEED + seasons.size()));
            }
            player.play(seasons, now.minus(1, ChronoUnit.HOURS), progress);
            jury.observeNext(seasons.get(2).edition(), cast);
        } finally {
            stage.end();
        }
    }

    /** One asks for an exception, two wrote the names of their units, so that organizers have something to decide. */
    private static VirtualBody loose(VirtualBody body, LocalDate known) {
        return switch (body.number()) {
            case 2 -> body.asking().registeredBy(known);
            case 4 -> body.writing("Bagian Pengelolaan Pengaduan dan Informasi").registeredBy(known);
            case 6 -> body.writing("Unit Pengelola Aduan Masyarakat").registeredBy(known);
            default -> body;
        };
    }

    /** The season moved so that {@code then} becomes today. */
    private static SeasonPlayer.Plan plan(EditionPlan base, String code, String name, LocalDate then, LocalDate today,
                                          int ip, int upp) {
        return new SeasonPlayer.Plan(base.moved(code, name, Period.ofDays((int) ChronoUnit.DAYS.between(then, today))), ip, upp);
    }

    private static LocalDate day(EditionPlan plan, PhaseKind kind) {
        return plan.phases().get(kind.key()).opens().toLocalDate();
    }
}
