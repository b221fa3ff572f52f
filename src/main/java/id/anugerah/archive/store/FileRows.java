package id.anugerah.archive.store;

import id.anugerah.archive.Archives;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an archive has as files of their own: frozen instruments, records of decisions; and which evidence there is. */
@Repository
public class FileRows {

    static final String INSTRUMENTS = """
            (select ip_instrument from edition where id = :edition union select upp_instrument from edition where id = :edition
             union select jury_sheet from edition where id = :edition
             union select instrument from submission where edition = :edition)""";

    static final String RECORD_NAME = """
            'releases/' || lower(r.kind) || '-' || row_number() over (partition by r.kind order by r.proposed_at, r.id) || '.json'""";

    static final String EVIDENCE = """
            select x.hash, x.size, x.media_type, x.name, x.used_as, x.submission, x.indicator from (
                select e.hash, e.size, e.media_type, e.name, 'evidence' as used_as, s.reference as submission, e.indicator
                from evidence e join submission s on s.id = e.submission where s.edition = :edition
                union all select l.hash, l.size, l.media_type, l.name, 'letter', s.reference, null
                from recommendation_letter l join submission s on s.id = l.submission where s.edition = :edition
                union all select p.hash, p.size, p.media_type, p.name, 'presentation', s.reference, null
                from presentation p join submission s on s.id = p.submission where s.edition = :edition
                union all select p.hash, p.size, p.media_type, p.name, 'step_photo', s.reference, null
                from step_photo p join further_step f on f.id = p.step join session t on t.id = f.session
                join submission s on s.id = t.submission where s.edition = :edition) x
            order by x.submission, x.used_as, x.indicator, x.hash, x.name""";

    private final JdbcClient jdbc;

    FileRows(Cursors cursors) {
        this.jdbc = cursors.client();
    }

    /** A file of an archive with the bytes as they lie in the database. */
    public record Kept(String name, byte[] content) {
    }

    public void instruments(UUID edition, Consumer<Kept> taker) {
        each("""
                select 'instruments/' || v.instrument || '-' || v.number || '.yaml' as file, v.content
                from instrument_version v where v.id in""" + INSTRUMENTS + " order by v.instrument, v.number", edition, taker);
    }

    public void records(UUID edition, Consumer<Kept> taker) {
        each("select " + RECORD_NAME + " as file, r.record as content from release r where r.edition = :edition order by 1",
                edition, taker);
    }

    /** Each content once, however often it was used. @param taker is given the hash */
    public void evidence(UUID edition, Consumer<String> taker) {
        jdbc.sql("select distinct hash from (" + EVIDENCE + ") used order by hash").param("edition", edition)
                .query(rs -> {
                    taker.accept(rs.getString(1));
                });
    }

    public Archives.Evidence evidenceSize(UUID edition) {
        return jdbc.sql("select count(*), coalesce(sum(size), 0) from (select distinct hash, size from (" + EVIDENCE + ") used) once")
                .param("edition", edition).query((rs, n) -> new Archives.Evidence(rs.getLong(1), rs.getLong(2))).single();
    }

    private void each(String sql, UUID edition, Consumer<Kept> taker) {
        jdbc.sql(sql).param("edition", edition).query(rs -> {
            taker.accept(new Kept(rs.getString("file"), rs.getString("content").getBytes(StandardCharsets.UTF_8)));
        });
    }
}
