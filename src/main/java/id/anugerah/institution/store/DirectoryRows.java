package id.anugerah.institution.store;

import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.Register;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Both lists as organizers keep them, with the same few statements. */
@Repository
public class DirectoryRows {

    private static final Map<Register, String> ENTRIES = Map.of(Register.INSTITUTIONS, """
            select i.id, i.code, i.name, i.type, coalesce(i.province, '') as province, i.excluded::text as excluded,
                   '' as parent, i.words, (select count(*) from submission s where s.institution = i.id) as submissions,
                   array(select f.name from former_body f where f.institution = i.id order by f.name) as former
            from institution i""", Register.UNITS, """
            select u.id, u.code, u.name, u.list, coalesce(p.code, '') as institution, coalesce(p.type, '') as type,
                   coalesce(p.province, '') as province, coalesce(p.name, '') as parent,
                   u.words || coalesce(p.words, ''::tsvector) as words,
                   (select count(*) from registration r where r.unit = u.id) as submissions,
                   array(select f.name from former_body f where f.unit = u.id order by f.name) as former
            from service_unit u left join institution p on p.id = u.institution""");

    private static final Map<Register, String> INSERT = Map.of(Register.INSTITUTIONS, """
            insert into institution (name, type, province, excluded, code, id) values (?, ?, nullif(?, ''), ?::boolean, ?, ?)""",
            Register.UNITS, """
            insert into service_unit (name, list, institution, code, id)
            values (?, ?, (select id from institution where code = ?), ?, ?)""");

    private static final Map<Register, String> UPDATE = Map.of(Register.INSTITUTIONS, """
            update institution set name = ?, type = ?, province = nullif(?, ''), excluded = ?::boolean, code = ? where id = ?""",
            Register.UNITS, """
            update service_unit set name = ?, list = ?, institution = (select id from institution where code = ?), code = ?
            where id = ?""");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DirectoryRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** From now until the transaction ends nobody else changes the lists from these screens. */
    public void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('directory'))").query(Integer.class).single();
    }

    public List<Entry> page(DirectoryFilter filter, int offset, int limit) {
        return where("select * from (" + ENTRIES.get(filter.register()) + ") e", filter,
                " order by name, code offset :offset limit :limit").param("offset", offset).param("limit", limit)
                .query((rs, n) -> entry(rs, filter.register())).list();
    }

    public int count(DirectoryFilter filter) {
        return where("select count(*) from (" + ENTRIES.get(filter.register()) + ") e", filter, "").query(Integer.class).single();
    }

    /** How many entries have each value of that field. */
    public Map<String, Integer> counts(DirectoryFilter filter, Field field) {
        Map<String, Integer> counts = new TreeMap<>();
        String column = column(field);
        where("select " + column + " as value, count(*) as n from (" + ENTRIES.get(filter.register()) + ") e", filter,
                " group by " + column).query(rs -> {
                    counts.put(rs.getString("value"), rs.getInt("n"));
                });
        return counts;
    }

    public Optional<Entry> find(Register register, String code) {
        return jdbc.sql("select * from (" + ENTRIES.get(register) + ") e where code = :code").param("code", code)
                .query((rs, n) -> entry(rs, register)).optional();
    }

    public Optional<Entry> institution(UUID id) {
        return jdbc.sql("select * from (" + ENTRIES.get(Register.INSTITUTIONS) + ") e where id = :id").param("id", id)
                .query((rs, n) -> entry(rs, Register.INSTITUTIONS)).optional();
    }

    public Map<String, Entry> all(Register register) {
        Map<String, Entry> all = new LinkedHashMap<>();
        jdbc.sql(ENTRIES.get(register)).query((rs, n) -> entry(rs, register)).list().forEach(one -> all.put(one.code(), one));
        return all;
    }

    public Set<String> institutionCodes() {
        return Set.copyOf(jdbc.sql("select code from institution").query(String.class).list());
    }

    public Set<String> provinces() {
        return Set.copyOf(jdbc.sql("select distinct province from institution where type = 'PROVINCE' and province is not null")
                .query(String.class).list());
    }

    /** The code of the one that stayed, by the code that was merged into it. */
    public Map<String, String> former(Register register) {
        Map<String, String> former = new TreeMap<>();
        jdbc.sql("""
                        select f.code, coalesce(i.code, u.code) as stayed from former_body f left join institution i on i.id = f.institution
                        left join service_unit u on u.id = f.unit where f.register = :register""").param("register", register.name())
                .query(rs -> {
                    former.put(rs.getString("code"), rs.getString("stayed"));
                });
        return former;
    }

    /** New entries; the ids are theirs from then on. */
    public void insert(Register register, Collection<Entry> entries) {
        batches.batchUpdate(INSERT.get(register), entries.stream().map(DirectoryRows::arguments).toList());
    }

    public void update(Register register, Collection<Entry> entries) {
        batches.batchUpdate(UPDATE.get(register), entries.stream().map(DirectoryRows::arguments).toList());
    }

    private static Object[] arguments(Entry entry) {
        List<Object> values = new java.util.ArrayList<>();
        entry.register().fields().forEach(field -> values.add(entry.value(field)));
        values.add(entry.code());
        values.add(entry.id());
        return values.toArray();
    }

    private StatementSpec where(String select, DirectoryFilter filter, String end) {
        StringBuilder sql = new StringBuilder(select).append(" where true");
        String query = ListQuery.of(filter.text());
        if (!filter.text().isBlank()) {
            sql.append(" and (starts_with(lower(code), lower(:text))").append(query.isEmpty() ? "" : " or words @@ cast(:query as tsquery)")
                    .append(" or id in (select coalesce(f.institution, f.unit) from former_body f where f.register = :register and (f.code = :text")
                    .append(query.isEmpty() ? "" : " or f.words @@ cast(:query as tsquery)").append(")))");
        }
        filter.only().keySet().forEach(field -> sql.append(" and ").append(column(field)).append(" = :").append(column(field)));
        StatementSpec spec = jdbc.sql(sql.append(end).toString());
        if (!filter.text().isBlank()) {
            spec = spec.param("text", filter.text().strip()).param("register", filter.register().name());
            spec = query.isEmpty() ? spec : spec.param("query", query);
        }
        for (Map.Entry<Field, String> one : filter.only().entrySet()) {
            spec = spec.param(column(one.getKey()), one.getValue());
        }
        return spec;
    }

    private static String column(Field field) {
        return field.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Entry entry(ResultSet rs, Register register) throws SQLException {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : register.fields()) {
            values.put(field, rs.getString(column(field)));
        }
        Array former = rs.getArray("former");
        return new Entry(rs.getObject("id", UUID.class), register, rs.getString("code"), values, rs.getString("parent"),
                rs.getInt("submissions"), Arrays.asList((String[]) former.getArray()));
    }
}
