package id.anugerah.institution.store;

import id.anugerah.institution.Institution;
import id.anugerah.institution.InstitutionType;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class InstitutionRows {

    private static final RowMapper<Institution> INSTITUTION = (rs, n) -> new Institution(rs.getObject("id", UUID.class),
            rs.getString("code"), InstitutionType.valueOf(rs.getString("type")), rs.getString("name"),
            rs.getBoolean("excluded"));

    private static final String FORMER_TOO = """
            and (words @@ cast(:query as tsquery)
                 or id in (select f.institution from former_body f where f.words @@ cast(:query as tsquery))) """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InstitutionRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean empty() {
        return jdbc.sql("select not exists (select 1 from institution)").query(Boolean.class).single();
    }

    public void insertInstitutions(List<CSVRecord> rows) {
        batches.batchUpdate("insert into institution (id, code, type, name, province, excluded) values (?, ?, ?, ?, ?, ?)",
                rows.stream().map(r -> new Object[] {UUID.randomUUID(), r.get("code"), r.get("type"), r.get("name"),
                        r.get("province").isEmpty() ? null : r.get("province"), Boolean.valueOf(r.get("excluded"))}).toList());
    }

    public void insertWinners(List<CSVRecord> rows) {
        batches.batchUpdate("insert into past_winner (year, code) values (?, ?)",
                rows.stream().map(r -> new Object[] {Integer.valueOf(r.get("year")), r.get("code")}).toList());
    }

    public List<Institution> search(InstitutionType type, String text, int limit) {
        String query = ListQuery.of(text);
        return jdbc.sql("select * from institution where type = :type "
                        + (query.isEmpty() ? "" : FORMER_TOO) + "order by name limit :limit")
                .param("type", type.name()).param("query", query).param("limit", limit).query(INSTITUTION).list();
    }

    public Institution get(UUID id) {
        return jdbc.sql("select * from institution where id = :id").param("id", id).query(INSTITUTION).single();
    }

    public boolean wonBetween(UUID institution, int from, int to) {
        return jdbc.sql("""
                        select exists (select 1 from past_winner w join institution i on i.code = w.code
                                       where i.id = :id and w.year between :from and :to)""")
                .param("id", institution).param("from", from).param("to", to).query(Boolean.class).single();
    }
}
