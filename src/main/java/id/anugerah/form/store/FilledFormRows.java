package id.anugerah.form.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FilledFormRows {

    /** @param submission absent for tasks of a season */
    public record Row(String task, String form, String formHash, UUID edition, UUID submission, String json, UUID filledBy) {
    }

    private final JdbcClient jdbc;

    FilledFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the task is filled in already, by whoever was faster */
    public boolean insert(Row row, Instant now) {
        return jdbc.sql("""
                        insert into filled_form (task, form, form_hash, edition, submission, filled, filled_by, filled_at)
                        values (:task, :form, :hash, :edition, :submission, cast(:json as jsonb), :by, :now)
                        on conflict (task) do nothing""")
                .param("task", row.task()).param("form", row.form()).param("hash", row.formHash())
                .param("edition", row.edition()).param("submission", row.submission(), Types.OTHER).param("json", row.json())
                .param("by", row.filledBy()).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    public Optional<Row> find(String task) {
        return jdbc.sql("select * from filled_form where task = :task").param("task", task)
                .query((rs, n) -> new Row(rs.getString("task"), rs.getString("form"), rs.getString("form_hash"),
                        rs.getObject("edition", UUID.class), rs.getObject("submission", UUID.class), rs.getString("filled"),
                        rs.getObject("filled_by", UUID.class))).optional();
    }
}
