package id.anugerah.insight.store;

import id.anugerah.insight.MailFigures;
import id.anugerah.notification.MailStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Days since that moment, newest first. */
    public List<MailFigures.Day> days(Instant since, ZoneId zone) {
        Map<LocalDate, Map<MailStanding, Long>> days = new LinkedHashMap<>();
        jdbc.sql("""
                        select cast(written_at at time zone :zone as date) as day, standing, count(*) as mails
                        from mail where written_at >= :since group by 1, 2 order by 1 desc""")
                .param("zone", zone.getId()).param("since", since.atOffset(ZoneOffset.UTC))
                .query(rs -> {
                    days.computeIfAbsent(rs.getObject("day", LocalDate.class), day -> new EnumMap<>(MailStanding.class))
                            .put(MailStanding.valueOf(rs.getString("standing")), rs.getLong("mails"));
                });
        return days.entrySet().stream().map(day -> new MailFigures.Day(day.getKey(), day.getValue())).toList();
    }

    /** Written at or after the first moment and before the second, newest first. */
    public List<MailFigures.Line> list(Instant from, Instant to, Optional<MailStanding> standing, int limit) {
        return jdbc.sql("select id, recipient, subject, written_at, sent_at, failure, standing from mail where written_at >= :from and written_at < :to"
                        + standing.map(each -> " and standing = :standing").orElse("") + " order by written_at desc, id limit :limit")
                .param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .param("standing", standing.map(Enum::name).orElse(""))
                .query((rs, n) -> line(rs)).list();
    }

    private static MailFigures.Line line(ResultSet rs) throws SQLException {
        Optional<Instant> sent = Optional.ofNullable(rs.getObject("sent_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        return new MailFigures.Line(rs.getString("recipient"), rs.getString("subject"),
                rs.getObject("written_at", OffsetDateTime.class).toInstant(), sent,
                MailStanding.valueOf(rs.getString("standing")), Optional.ofNullable(rs.getString("failure")));
    }
}
