package id.anugerah.institution.store;

import id.anugerah.institution.ServiceUnit;
import id.anugerah.institution.UnitList;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class UnitRows {

    private static final RowMapper<ServiceUnit> UNIT = (rs, n) -> new ServiceUnit(rs.getObject("id", UUID.class),
            rs.getString("code"), UnitList.valueOf(rs.getString("list")), rs.getObject("institution", UUID.class),
            rs.getString("name"));

    private static final String FORMER_TOO = """
            and (words @@ cast(:query as tsquery)
                 or id in (select f.unit from former_body f where f.words @@ cast(:query as tsquery))) """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UnitRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean noneFor(UnitList list) {
        return jdbc.sql("select not exists (select 1 from service_unit where list = :list)").param("list", list.name())
                .query(Boolean.class).single();
    }

    public void insertServices(List<CSVRecord> rows) {
        batches.batchUpdate("""
                        insert into service_unit (id, code, institution, name)
                        values (?, ?, (select id from institution where code = ?), ?)""",
                rows.stream().map(r -> new Object[] {UUID.randomUUID(), r.get("code"), r.get("institution"), r.get("name")})
                        .toList());
    }

    public void insertHandling(List<CSVRecord> rows) {
        batches.batchUpdate("insert into service_unit (id, code, list, name) values (?, ?, 'HANDLING', ?)",
                rows.stream().map(r -> new Object[] {UUID.randomUUID(), r.get("code"), r.get("name")}).toList());
    }

    public void insert(ServiceUnit unit) {
        jdbc.sql("insert into service_unit (id, code, list, institution, name) values (:id, :code, :list, :institution, :name)")
                .param("id", unit.id()).param("code", unit.code()).param("list", unit.list().name())
                .param("institution", unit.institution(), Types.OTHER).param("name", unit.name()).update();
    }

    public Optional<ServiceUnit> find(UUID id) {
        return jdbc.sql("select * from service_unit where id = :id").param("id", id).query(UNIT).optional();
    }

    public List<ServiceUnit> search(UnitList list, UUID institution, String text, int limit) {
        String query = ListQuery.of(text);
        return jdbc.sql("select * from service_unit where list = :list "
                        + (list == UnitList.SERVICE ? "and institution = :institution "
                        : "and (institution is null or institution = :institution) ")
                        + (query.isEmpty() ? "" : FORMER_TOO) + "order by name limit :limit")
                .param("list", list.name()).param("institution", institution).param("query", query).param("limit", limit)
                .query(UNIT).list();
    }
}
