package id.anugerah.insight.store;

import id.anugerah.insight.MailFigures;
import id.anugerah.insight.MailStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails by what became of them. Never their bodies: links in them open accounts. */
@Repository
public class MailFigureRows {

    private final JdbcClient jdbc;

    MailFigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String condition(MailStanding standing) {
        return switch (standing) {
            case SENT -> "sent_at is not null";
            case WAITING -> "sent_at is null and failure is null";
            case FAILED -> "sent_at is null and failure is not null";
        };
    }

    /** Days since that moment, newest first. */
    public List<MailFigures.Day> days(Instant since, ZoneId zone) {
        return jdbc.sql("""
                        select cast(written_at at time zone :zone as date) as day, count(*) filter (where %s) as sent,
                               count(*) filter (where %s) as waiting, count(*) filter (where %s) as failed
                        from mail where written_at >= :since group by 1 order by 1 desc"""
                        .formatted(condition(MailStanding.SENT), condition(MailStanding.WAITING), condition(MailStanding.FAILED)))
                .param("zone", zone.getId()).param("since", since.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new MailFigures.Day(rs.getObject("day", LocalDate.class), rs.getLong("sent"),
                        rs.getLong("waiting"), rs.getLong("failed"))).list();
    }

    /** Written at or after the first moment and before the second, newest first. */
    public List<MailFigures.Line> list(Instant from, Instant to, Optional<MailStanding> standing, int limit) {
        return jdbc.sql("select id, recipient, subject, written_at, sent_at, failure from mail where written_at >= :from and written_at < :to"
                        + standing.map(each -> " and " + condition(each)).orElse("") + " order by written_at desc, id limit :limit")
                .param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query((rs, n) -> line(rs)).list();
    }

    private static MailFigures.Line line(ResultSet rs) throws SQLException {
        Optional<Instant> sent = Optional.ofNullable(rs.getObject("sent_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        Optional<String> failure = Optional.ofNullable(rs.getString("failure"));
        MailStanding standing = sent.isPresent() ? MailStanding.SENT : failure.isPresent() ? MailStanding.FAILED : MailStanding.WAITING;
        return new MailFigures.Line(rs.getString("recipient"), rs.getString("subject"),
                rs.getObject("written_at", OffsetDateTime.class).toInstant(), sent, standing, failure);
    }
}
