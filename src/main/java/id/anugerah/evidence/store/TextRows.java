package id.anugerah.evidence.store;

import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.Preview;
import id.anugerah.evidence.TextHit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The text of contents, page by page. */
@Repository
public class TextRows {

    private static final int MOST_ATTEMPTS = 3;

    /** A content whose text is wanted. */
    public record Task(String hash, MediaType type) {
    }

    private final JdbcClient jdbc;

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void want(String hash, MediaType type) {
        jdbc.sql("insert into blob_text (hash, media_type, state) values (:hash, :type, :state) on conflict (hash) do nothing")
                .param("hash", hash).param("type", type.name())
                .param("state", type == MediaType.JPEG || type == MediaType.PNG ? "NONE" : "WAITING").update();
    }

    /** A content that is due, put off for two minutes: whoever dies over it three times has found one that kills. */
    public Optional<Task> claim() {
        jdbc.sql("update blob_text set state = 'FAILED', failure = 'gave up' where state = 'WAITING' and due_at <= now() and attempts >= :most")
                .param("most", MOST_ATTEMPTS).update();
        return jdbc.sql("""
                        update blob_text set attempts = attempts + 1, due_at = now() + interval '2 minutes'
                        where hash = (select hash from blob_text where state = 'WAITING' and due_at <= now()
                            order by due_at, hash limit 1 for update skip locked)
                        returning hash, media_type""")
                .query((rs, n) -> new Task(rs.getString(1), MediaType.valueOf(rs.getString(2)))).optional();
    }

    public void done(String hash, List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            jdbc.sql("insert into blob_page (hash, page, content) values (:hash, :page, :content) on conflict do nothing")
                    .param("hash", hash).param("page", i + 1).param("content", pages.get(i)).update();
        }
        jdbc.sql("update blob_text set state = 'DONE', pages = :pages, failure = null where hash = :hash")
                .param("pages", pages.size()).param("hash", hash).update();
    }

    public void failed(String hash, String cause) {
        jdbc.sql("update blob_text set state = 'FAILED', failure = :cause where hash = :hash").param("cause", cause)
                .param("hash", hash).update();
    }

    public Preview preview(String hash) {
        List<String> pages = jdbc.sql("select content from blob_page where hash = :hash order by page").param("hash", hash)
                .query(String.class).list();
        return jdbc.sql("select state from blob_text where hash = :hash").param("hash", hash)
                .query((rs, n) -> Preview.State.valueOf(rs.getString(1))).optional()
                .map(state -> new Preview(state, pages)).orElse(new Preview(Preview.State.WAITING, List.of()));
    }

    /** Written words before mere forms of them. @param indicator empty for all */
    public List<TextHit> search(UUID submission, String indicator, String words, int limit) {
        return jdbc.sql("""
                        select e.id, p.page, case when spot = 0
                            then ts_headline('indonesian', p.content, q, 'StartSel="", StopSel="", MaxWords=24, MinWords=12')
                            else substring(line from greatest(1, spot - 60) for 140 + length(:words)) end excerpt
                        from evidence e join blob_page p on p.hash = e.hash, websearch_to_tsquery('indonesian', :words) q,
                            regexp_replace(p.content, '\\s+', ' ', 'g') line, strpos(lower(line), lower(:words)) spot
                        where e.submission = :submission and e.scan = 'CLEAN' and (:indicator = '' or e.indicator = :indicator)
                            and (spot > 0 or p.words @@ q)
                        order by spot = 0, ts_rank(p.words, q) desc, e.indicator, e.added_at, p.page limit :limit""")
                .param("words", words).param("submission", submission).param("indicator", indicator).param("limit", limit)
                .query((rs, n) -> new TextHit(rs.getObject("id", UUID.class), rs.getInt("page"), rs.getString("excerpt"))).list();
    }
}
