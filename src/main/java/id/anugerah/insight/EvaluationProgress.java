package id.anugerah.insight;

import id.anugerah.access.ForEvaluationWatchers;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.insight.store.DayRows;
import id.anugerah.insight.store.EvaluationRows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How document evaluation goes, and when it will be done. */
@Service
@Transactional(readOnly = true)
public class EvaluationProgress {

    private record Question(UUID edition) {
    }

    private final DayRows days;
    private final EvaluationRows queues;
    private final Editions editions;
    private final Kept kept;
    private final Clock clock;

    EvaluationProgress(DayRows days, EvaluationRows queues, Editions editions, Kept kept, Clock clock) {
        this.days = days;
        this.queues = queues;
        this.editions = editions;
        this.kept = kept;
        this.clock = clock;
    }

    @ForEvaluationWatchers
    public EvaluationFigures of(UUID edition) {
        return kept.of(new Question(edition), () -> read(editions.get(edition)));
    }

    private EvaluationFigures read(Edition edition) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, edition.zone());
        Map<LocalDate, Long> verified = days.verified(edition.id());
        List<EvaluationFigures.Day> all = days.firstOpinion(edition.id()).map(at -> LocalDate.ofInstant(at, edition.zone()))
                .filter(first -> !first.isAfter(today)).map(first -> first.datesUntil(today.plusDays(1))).orElse(Stream.of())
                .map(day -> new EvaluationFigures.Day(day, verified.getOrDefault(day, 0L))).toList();
        DayRows.Work work = days.work(edition.id());
        List<Long> whole = all.stream().filter(day -> day.day().isBefore(today)).map(EvaluationFigures.Day::verified).toList();
        Forecast forecast = Forecast.of(whole.subList(Math.max(0, whole.size() - Forecast.DAYS), whole.size()),
                verified.getOrDefault(today, 0L), work.remaining(), today);
        return new EvaluationFigures(today, all, work.verified(), work.remaining(), forecast,
                queues.queues(edition.id(), now), queues.verifiers(edition.id(), start(today, edition),
                        start(today.minusDays(6), edition)));
    }

    private static Instant start(LocalDate day, Edition edition) {
        return day.atStartOfDay(edition.zone()).toInstant();
    }
}
