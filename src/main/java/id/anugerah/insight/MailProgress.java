package id.anugerah.insight;

import id.anugerah.access.ForOverseers;
import id.anugerah.insight.store.MailFigureRows;
import id.anugerah.notification.MailStanding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the mails of the last days. A mail belongs to a person, not to an edition, so these are figures of all. */
@Service
@Transactional(readOnly = true)
public class MailProgress {

    /** Today and the days before. */
    public static final int DAYS = 30;

    /** Lines in a list. */
    public static final int MOST = 20_000;

    private record Question(ZoneId zone) {
    }

    private final MailFigureRows rows;
    private final Kept kept;
    private final Clock clock;

    MailProgress(MailFigureRows rows, Kept kept, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param zone in which days begin */
    @ForOverseers
    public MailFigures of(ZoneId zone) {
        return kept.of(new Question(zone), () -> new MailFigures(rows.days(start(first(zone), zone), zone)));
    }

    /**
     * The mails behind a number, newest first.
     *
     * @param day   absent for all days that {@link #of} counts
     * @param limit at most {@link #MOST}
     */
    @ForOverseers
    public List<MailFigures.Line> list(ZoneId zone, Optional<LocalDate> day, Optional<MailStanding> standing, int limit) {
        Instant from = start(day.orElse(first(zone)), zone);
        Instant to = day.map(each -> start(each.plusDays(1), zone)).orElse(Instant.parse("9999-01-01T00:00:00Z"));
        return rows.list(from, to, standing, Math.min(limit, MOST));
    }

    private LocalDate first(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).minusDays(DAYS - 1);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
