package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.release.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** One edition played day by day. Everything that is random comes from the seed. */
final class VirtualSeason {

    private static final Set<VirtualBody.Fate> NEVER_FILL =
            EnumSet.of(VirtualBody.Fate.NEVER_ACTIVATES, VirtualBody.Fate.ASKS_EXCEPTION);

    private final Edition edition;
    private final List<VirtualBody> bodies;
    private final SeasonPlayer.Plan plan;
    private final Cast cast;
    private final String password;
    private final SplittableRandom random;
    private final Players players;
    private final Map<PhaseKind, Long> nanos = new EnumMap<>(PhaseKind.class);
    private boolean scheduled;
    private int perDay;

    /** Who acts, and the stage. */
    record Players(Stage stage, Participants participants, Evaluators evaluators, Jury jury, Preparations preparations,
                   Leavers leavers, Objectors objectors, Releases releases) {
    }

    VirtualSeason(Edition edition, List<VirtualBody> bodies, SeasonPlayer.Plan plan, Cast cast, String password, long seed,
                  Players players) {
        this.edition = edition;
        this.bodies = bodies;
        this.plan = plan;
        this.cast = cast;
        this.password = password;
        this.random = new SplittableRandom(seed);
        this.players = players;
    }

    Edition edition() {
        return edition;
    }

    LocalDate firstDay() {
        return day(edition.phase(PhaseKind.REGISTRATION).opens());
    }

    LocalDate lastDay() {
        return day(edition.phase(PhaseKind.AWARDS).opens()).plusDays(plan.objecting() > 0 ? 1 : 0);
    }

    /** Wall time spent in each phase so far, in nanoseconds. */
    Map<PhaseKind, Long> nanos() {
        return nanos;
    }

    /** What happens in this edition on that day, until {@code end} at the latest. */
    void play(LocalDate date, Instant end) {
        if (date.isBefore(firstDay()) || date.isAfter(lastDay())) {
            return;
        }
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = edition.phase(kind);
            LocalDate opens = day(phase.opens());
            // days between two phases belong to the one before: closing jobs and proposals happen there
            if (!date.isBefore(opens) && (kind == PhaseKind.AWARDS || date.isBefore(day(edition.phase(next(kind)).opens())))) {
                long began = System.nanoTime();
                playPhase(kind, date, end);
                nanos.merge(kind, System.nanoTime() - began, Long::sum);
            }
        }
    }

    private void playPhase(PhaseKind kind, LocalDate date, Instant end) {
        players.stage().moveTo(earlier(date.atTime(8, 0).atZone(edition.zone()).toInstant(), end));
        switch (kind) {
            case REGISTRATION -> register(date, end);
            case EVALUATION -> evaluate(date);
            case SHORTLIST -> decide(ReleaseKind.SHORTLIST, end);
            case FINALS -> judge(date, end);
            case AWARDS -> award(date, end);
        }
    }

    private void register(LocalDate date, Instant end) {
        for (VirtualBody body : bodies) {
            if (!players.stage().now().isBefore(end)) {
                return;
            }
            if (body.registersOn().equals(date)) {
                players.participants().register(edition, body, password, cast.administrator());
                players.stage().settle();
            }
            boolean active = !NEVER_FILL.contains(body.fate());
            if (active && body.fillsOn().equals(date)) {
                players.participants().fill(edition, body);
            }
            if (active && body.sendsOn().equals(date) && body.fate() != VirtualBody.Fate.NEVER_SENDS) {
                players.participants().send(edition, body);
                players.stage().settle();
            }
        }
    }

    private void evaluate(LocalDate date) {
        Phase phase = edition.phase(PhaseKind.EVALUATION);
        long days = Math.max(1, ChronoUnit.DAYS.between(day(phase.opens()), day(phase.closes())) - 2);
        if (perDay == 0) {
            players.evaluators().declareConflicts(cast, bodies);
        }
        perDay = perDay > 0 ? perDay : (int) Math.max(1, bodies.size() * 12L / 10 / days);
        boolean lastDays = !date.isBefore(day(phase.opens()).plusDays(days));
        players.evaluators().verify(edition.id(), cast, plan.tempers(), lastDays ? Integer.MAX_VALUE : perDay, random);
        while (players.evaluators().settle(cast, random) > 0) {
            players.stage().settle();
        }
    }

    private void decide(ReleaseKind kind, Instant end) {
        if (players.stage().act(cast.auditor(), () -> players.releases().latest(edition.id(), kind)).isEmpty()) {
            Person proposer = cast.organizers().get(0);
            Person releaser = cast.organizers().get(1);
            Release proposal = players.stage().act(proposer, () -> players.releases().propose(edition.id(), kind));
            players.stage().settle();
            players.stage().run(releaser, () -> players.releases().release(edition.id(), kind, proposal.recordHash()));
            players.stage().settle();
        }
        players.stage().moveTo(earlier(edition.phase(kind.announcement()).opens().plusSeconds(60), end));
    }

    /** The winners are announced; some object on that day, and on the next all but one are answered. */
    private void award(LocalDate date, Instant end) {
        decide(ReleaseKind.AWARDS, end);
        if (plan.objecting() == 0 || !players.stage().now().isAfter(edition.phase(PhaseKind.AWARDS).opens())) {
            return;
        }
        if (date.isBefore(lastDay())) {
            players.objectors().object(edition, plan.objecting());
        } else {
            players.objectors().answer(edition, cast, plan.objecting() - 1);
        }
    }

    /** What is still open is answered; where the winners follow from it no longer, two people correct them. */
    void answerRest() {
        players.objectors().answer(edition, cast, Integer.MAX_VALUE);
        players.leavers().correct(edition, cast, ReleaseKind.AWARDS);
    }

    private void judge(LocalDate date, Instant end) {
        if (!scheduled) {
            players.preparations().prepare(edition, cast);
            players.jury().schedule(edition, cast, plan.unplanned());
            players.leavers().withdraw(edition, cast, plan.leavers());
            if (plan.corrected()) {
                players.leavers().correct(edition, cast, ReleaseKind.SHORTLIST);
                players.preparations().prepare(edition, cast);
                players.leavers().planLate(edition, cast);
            }
            scheduled = true;
        }
        players.stage().moveTo(earlier(date.atTime(18, 0).atZone(edition.zone()).toInstant(), end));
        players.jury().hold(edition, cast, random);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(edition.zone()).toLocalDate();
    }

    private static PhaseKind next(PhaseKind kind) {
        return PhaseKind.values()[kind.ordinal() + 1];
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static List<LocalDate> days(List<VirtualSeason> seasons) {
        LocalDate first = seasons.stream().map(VirtualSeason::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = seasons.stream().map(VirtualSeason::lastDay).max(LocalDate::compareTo).orElseThrow();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
