package id.anugerah.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Mails of the whole system, by the day on which they were written; newest day first, days without mail left out. */
public record MailFigures(List<Day> days) {

    public record Day(LocalDate day, long sent, long waiting, long failed) {

        public long of(MailStanding standing) {
            return switch (standing) {
                case SENT -> sent;
                case WAITING -> waiting;
                case FAILED -> failed;
            };
        }
    }

    /** @param failure why the last attempt failed, as the mail server said it */
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
