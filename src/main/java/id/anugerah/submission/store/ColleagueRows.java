package id.anugerah.submission.store;

import id.anugerah.submission.Colleague;
import id.anugerah.submission.Right;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ColleagueRows {

    private final JdbcClient jdbc;

    ColleagueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Right right(UUID submission, UUID person) {
        return jdbc.sql("select may_edit from colleague where submission = :submission and account = :person")
                .param("submission", submission).param("person", person).query(Boolean.class).optional()
                .map(edits -> edits ? Right.EDIT : Right.VIEW).orElse(Right.NONE);
    }

    public List<Colleague> of(UUID submission) {
        return jdbc.sql("select * from colleague where submission = :submission order by since").param("submission", submission)
                .query((rs, n) -> new Colleague(rs.getObject("account", UUID.class),
                        rs.getBoolean("may_edit") ? Right.EDIT : Right.VIEW,
                        rs.getObject("since", OffsetDateTime.class).toInstant())).list();
    }

    public void put(UUID submission, UUID person, Right right, Instant now) {
        jdbc.sql("""
                        insert into colleague (submission, account, may_edit, since) values (:submission, :person, :edits, :now)
                        on conflict (submission, account) do update set may_edit = excluded.may_edit""")
                .param("submission", submission).param("person", person).param("edits", right == Right.EDIT)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** @return false when the person was no colleague */
    public boolean remove(UUID submission, UUID person) {
        return jdbc.sql("delete from colleague where submission = :submission and account = :person")
                .param("submission", submission).param("person", person).update() == 1;
    }
}
