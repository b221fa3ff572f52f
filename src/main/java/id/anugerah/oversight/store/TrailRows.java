package id.anugerah.oversight.store;

import id.anugerah.audit.AuditRow;
import id.anugerah.oversight.TrailLine;
import id.anugerah.oversight.TrailPlace;
import id.anugerah.oversight.TrailQuery;
import id.anugerah.oversight.TrailSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail in the order of time. Words of a query become ids first, so that an index leads to the rows. */
@Repository
public class TrailRows {

    static final RowMapper<AuditRow> ROW = (rs, n) -> new AuditRow(
            rs.getObject("subject", UUID.class), rs.getInt("seq"),
            rs.getObject("happened_at", OffsetDateTime.class).toInstant(), rs.getObject("actor", UUID.class),
            rs.getString("action"), rs.getString("details"), rs.getString("previous_hash"), rs.getString("hash"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_MEANT = 500;

    private static final String NAMED = """
            select a.*, case when s.id is not null then 'SUBMISSION' when e.id is not null then 'EDITION'
                             when c.id is not null then 'ACCOUNT' when r.id is not null then 'RUN'
                             when i.id is not null then 'INSTITUTION' when u.id is not null or f.register = 'UNITS' then 'UNIT'
                             when f.gone is not null then 'INSTITUTION' else 'OTHER' end as kind,
                   coalesce(s.reference, e.code, c.email, i.code, u.code, f.code, '') as reference,
                   coalesce(s.body_name, e.name, c.name, r.kind, i.name, u.name, f.name, '') as name,
                   coalesce(o.code, e.code, '') as edition, coalesce(w.name, '') as actor_name
            from (%s) a
            left join submission s on s.id = a.subject left join edition o on o.id = s.edition
            left join edition e on e.id = a.subject left join account c on c.id = a.subject
            left join batch_run r on r.id = a.subject left join account w on w.id = a.actor
            left join institution i on i.id = a.subject left join service_unit u on u.id = a.subject
            left join former_body f on f.gone = a.subject
            """;

    private final JdbcClient jdbc;

    TrailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<TrailLine> find(TrailQuery query, Optional<TrailPlace> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> given = new HashMap<>(Map.of("most", most));
        query.from().ifPresent(from -> with(conditions, given, "happened_at >= :from", "from", from.atOffset(ZoneOffset.UTC)));
        query.until().ifPresent(until -> with(conditions, given, "happened_at < :until", "until", until.atOffset(ZoneOffset.UTC)));
        after.ifPresent(place -> {
            with(conditions, given, "(happened_at, subject, seq) < (:at, :chain, :seq)", "at", place.at().atOffset(ZoneOffset.UTC));
            given.put("chain", place.subject());
            given.put("seq", place.seq());
        });
        if (!query.action().isEmpty()) {
            with(conditions, given, "action = :action", "action", query.action());
        }
        if (query.actor().equals(TrailQuery.SYSTEM)) {
            conditions.add("actor is null");
        } else if (!query.actor().isEmpty()) {
            with(conditions, given, "actor = any(:actors)", "actors", people(query.actor()));
        }
        if (!query.subject().isEmpty()) {
            with(conditions, given, "subject = any(:subjects)", "subjects", meant(query.subject(), MOST_MEANT).toArray(UUID[]::new));
        }
        String words = words(query.words());
        if (!words.isEmpty()) {
            with(conditions, given, "audit_words(details) @@ to_tsquery('simple', :words)", "words", words);
        }
        return jdbc.sql(NAMED.formatted("select * from audit where " + String.join(" and ", conditions)
                        + " order by happened_at desc, subject desc, seq desc limit :most")
                        + " order by a.happened_at desc, a.subject desc, a.seq desc")
                .params(given).query((rs, n) -> new TrailLine(ROW.mapRow(rs, n), subject(rs), rs.getString("actor_name"))).list();
    }

    /** Jumps from one action to the next along the index, instead of reading all rows. */
    public List<String> actions() {
        return jdbc.sql("""
                        with recursive one (action) as (
                            (select action from audit order by action limit 1)
                            union all
                            select (select a.action from audit a where a.action > one.action order by a.action limit 1)
                            from one where one.action is not null)
                        select action from one where action is not null""").query(String.class).list();
    }

    /** What a word means, see {@link TrailQuery#subject()}. */
    public List<TrailSubject> subjects(String word, int most) {
        return named(meant(word, most));
    }

    /** In the order of the names; an id that nothing has is there too. */
    List<TrailSubject> named(List<UUID> ids) {
        return jdbc.sql(NAMED.formatted("select u.id as subject, cast(null as uuid) as actor from unnest(:ids) u (id)")
                        + " order by name, reference").param("ids", ids.toArray(UUID[]::new))
                .query((rs, n) -> subject(rs)).list();
    }

    private List<UUID> meant(String word, int most) {
        Optional<UUID> id = id(word);
        if (id.isPresent()) {
            return List.of(id.get());
        }
        List<UUID> exact = jdbc.sql("""
                        select id from submission where upper(reference) = upper(:word) union all
                        select id from edition where upper(code) = upper(:word) or upper(name) = upper(:word) union all
                        select id from account where email = lower(:word) union all
                        select id from institution where lower(code) = lower(:word) union all
                        select id from service_unit where lower(code) = lower(:word) union all
                        select gone from former_body where gone is not null and lower(code) = lower(:word)""").param("word", word).query(UUID.class).list();
        return !exact.isEmpty() ? exact : jdbc.sql("""
                        select id from (select id, body_name as name from submission union all select id, name from edition
                                        union all select id, name from account union all select id, name from institution
                                        union all select id, name from service_unit
                                        union all select gone, name from former_body where gone is not null) any_of
                        where position(lower(:word) in lower(name)) > 0 order by name, id limit :most""")
                .param("word", word).param("most", most).query(UUID.class).list();
    }

    private UUID[] people(String word) {
        return jdbc.sql("""
                        select id from account where email = lower(:word) or position(lower(:word) in lower(name)) > 0
                        order by email <> lower(:word), name, id limit :most""")
                .param("word", word).param("most", MOST_MEANT).query(UUID.class).list().toArray(UUID[]::new);
    }

    private static Optional<UUID> id(String word) {
        try {
            return word.length() == 36 ? Optional.of(UUID.fromString(word)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String words(String typed) {
        return Arrays.stream(BETWEEN_WORDS.split(typed)).filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    private static void with(List<String> conditions, Map<String, Object> given, String condition, String name, Object value) {
        conditions.add(condition);
        given.put(name, value);
    }

    static TrailSubject subject(ResultSet rs) throws SQLException {
        return new TrailSubject(TrailSubject.Kind.valueOf(rs.getString("kind")), rs.getObject("subject", UUID.class),
                rs.getString("reference"), rs.getString("name"), rs.getString("edition"));
    }
}
