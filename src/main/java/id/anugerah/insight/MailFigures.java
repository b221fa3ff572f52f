package id.anugerah.insight;

import id.anugerah.notification.MailStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails of the whole system, by the day on which they were written; newest day first, days without mail left out. */
public record MailFigures(List<Day> days) {

    /** @param counts without those that are zero */
    public record Day(LocalDate day, Map<MailStanding, Long> counts) {

        public Day {
            counts = Map.copyOf(counts);
        }

        public long of(MailStanding standing) {
            return counts.getOrDefault(standing, 0L);
        }
    }

    /** @param failure why the last attempt failed or the mail came back, as the mail server said it */
    public record Line(String recipient, String subject, Instant writtenAt, Optional<Instant> sentAt, MailStanding standing,
                       Optional<String> failure) {
    }

    public MailFigures {
        days = List.copyOf(days);
    }

    public long of(MailStanding standing) {
        return days.stream().mapToLong(day -> day.of(standing)).sum();
    }
}
