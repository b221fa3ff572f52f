package id.anugerah.insight;

import id.anugerah.access.ForOverseers;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.insight.store.DayRows;
import id.anugerah.shared.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations and sent forms day by day, beside the edition before. */
@Service
@Transactional(readOnly = true)
public class Curves {

    private record Question(UUID edition) {
    }

    private final DayRows rows;
    private final Editions editions;
    private final Kept kept;
    private final Clock clock;

    Curves(DayRows rows, Editions editions, Kept kept, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.kept = kept;
        this.clock = clock;
    }

    /** The edition before is the one whose registration closed last before this one's. */
    @ForOverseers
    public Curve of(UUID edition) {
        return kept.of(new Question(edition), () -> {
            Edition mine = editions.get(edition);
            Optional<Edition> theirs = editions.all().stream().filter(each -> closes(each).isBefore(closes(mine)))
                    .max(Comparator.comparing(Curves::closes));
            return curve(mine, rows.days(edition), theirs, theirs.map(each -> rows.days(each.id())).orElse(List.of()));
        });
    }

    private Curve curve(Edition mine, List<DayRows.Day> myDays, Optional<Edition> theirs, List<DayRows.Day> theirDays) {
        LocalDate last = last(mine);
        LocalDate opens = LocalDate.ofInstant(mine.phase(PhaseKind.REGISTRATION).opens(), mine.zone());
        Map<Integer, DayRows.Day> my = byDistance(myDays, last);
        Map<Integer, DayRows.Day> their = byDistance(theirDays, theirs.map(Curves::last).orElse(last));
        int first = IntStream.concat(IntStream.of(distance(opens, last)), IntStream.concat(keys(my), keys(their))).min().orElseThrow();
        int end = IntStream.concat(IntStream.of(0), IntStream.concat(keys(my), keys(their))).max().orElseThrow();
        int today = distance(LocalDate.ofInstant(clock.instant(), mine.zone()), last);
        List<Curve.Point> points = new ArrayList<>();
        Curve.Count mySum = Curve.Count.START;
        Curve.Count theirSum = Curve.Count.START;
        for (int distance = first; distance <= end; distance++) {
            mySum = next(mySum, my.get(distance));
            theirSum = next(theirSum, their.get(distance));
            points.add(new Curve.Point(distance, last.plusDays(distance), distance > today ? Optional.empty() : Optional.of(mySum),
                    theirs.isEmpty() ? Optional.empty() : Optional.of(theirSum)));
        }
        return new Curve(last, theirs.map(Edition::name), points);
    }

    private static Curve.Count next(Curve.Count sum, DayRows.Day day) {
        return day == null ? sum.next(0, 0) : sum.next(day.registered(), day.submitted());
    }

    private static Map<Integer, DayRows.Day> byDistance(List<DayRows.Day> days, LocalDate last) {
        Map<Integer, DayRows.Day> byDistance = new TreeMap<>();
        days.forEach(day -> byDistance.put(distance(day.day(), last), day));
        return byDistance;
    }

    private static IntStream keys(Map<Integer, DayRows.Day> days) {
        return days.keySet().stream().mapToInt(Integer::intValue);
    }

    private static int distance(LocalDate day, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(last, day);
    }

    private static LocalDate last(Edition edition) {
        return LocalDate.ofInstant(Moments.lastMinute(closes(edition)), edition.zone());
    }

    private static Instant closes(Edition edition) {
        return edition.phase(PhaseKind.REGISTRATION).closes();
    }
}
