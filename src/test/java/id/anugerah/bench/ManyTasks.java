package id.anugerah.bench;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many open verifications: one is played by the product, the others are copies of its rows under ids of their own, in the
 * engine's tables as in ours, so that each can really be claimed. And people who verify, with bodies and declared conflicts.
 */
final class ManyTasks {

    private final JdbcClient sql;

    ManyTasks(Product product, int tasks) {
        this.sql = product.sql();
        Season season = Season.of(product);
        Case one = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        UUID submission = one.id();
        String instance = sql.sql("select proc_inst_id_ from engine.act_ru_task where id_ = :task")
                .param("task", one.evaluation().task(Box.TASK_VERIFY)).query(String.class).single();
        copy("submission", "r.id = '" + submission + "'", tasks, Map.of("reference", "'B-' || lpad(n::text, 6, '0')",
                "body", "r.body || '-' || n", "body_name", "'Badan ' || n || ' ' || r.body_name",
                "institution", "(select i.id from institution i order by i.code offset n % 500 limit 1)"), "id");
        copy("engine.act_ru_execution", "proc_inst_id_ = '" + instance + "'", tasks, Map.of("super_exec_", "null"), "id_",
                "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "business_key_");
        copy("engine.act_ru_task", "proc_inst_id_ = '" + instance + "'", tasks, Map.of(), "id_", "execution_id_", "proc_inst_id_");
        copy("engine.act_hi_taskinst", "proc_inst_id_ = '" + instance + "' and end_time_ is null", tasks, Map.of(), "id_",
                "execution_id_", "proc_inst_id_", "root_proc_inst_id_", "act_inst_id_");
        copy("work_item", "submission = '" + submission + "' and ended_at is null", tasks, Map.of("reference", "'B-' || lpad(n::text, 6, '0')",
                "created_at", "r.created_at + n * interval '1 second'"), "task", "submission");
        sql.sql("analyze").update();
    }

    /** People who verify; every other one belongs to a body, and each has declared three conflicts. */
    List<Person> verifiers(int number) {
        sql.sql("""
                insert into account (id, email, name, password_hash, state, language, institution, created_at)
                select gen_random_uuid(), 'bench' || n || '@test.anugerah.id', 'Verifikator ' || n, '-', 'ACTIVE', 'id',
                    case when n % 2 = 0 then (select i.id from institution i order by i.code offset n % 500 limit 1) end, now()
                from generate_series(1, :number) n""").param("number", number).update();
        sql.sql("insert into account_role (account, role) select id, 'VERIFIER' from account where email like 'bench%'").update();
        sql.sql("""
                insert into conflict_declaration (account, institution, reason, declared_at)
                select a.id, i.id, 'Keluarga', now() from account a cross join lateral
                    (select id from institution order by md5(a.id::text || id) limit 3) i where a.email like 'bench%'""").update();
        return sql.sql("select id, email from account where email like 'bench%' order by email").query((rs, n) ->
                new Person(rs.getObject("id", UUID.class), rs.getString("email"), "", Set.of(Role.VERIFIER))).list();
    }

    /** Tasks that more than one person judges, and tasks whose holder is not the one who judges. */
    int wrong() {
        return sql.sql("""
                select (select count(*) from (select submission, round from verification where state = 'OPEN'
                        group by submission, round having count(*) > 1) twice)
                    + (select count(*) from work_item w join verification v on v.submission = w.submission and v.state = 'OPEN'
                        where w.ended_at is null and v.verifier is distinct from w.assignee)""").query(Integer.class).single();
    }

    private void copy(String table, String where, int copies, Map<String, String> values, String... ids) {
        String changes = Arrays.stream(ids).map(id -> "'" + id + "', case when r." + id + " is null then null else md5(r." + id
                + "::text || ':' || n)::uuid end").collect(Collectors.joining(", "))
                + values.entrySet().stream().map(value -> ", '" + value.getKey() + "', " + value.getValue()).collect(Collectors.joining());
        sql.sql("insert into " + table + " select (jsonb_populate_record(null::" + table + ", to_jsonb(r) || jsonb_build_object("
                + changes + "))).* from " + table + " r cross join generate_series(1, :copies) n where " + where)
                .param("copies", copies).update();
    }
}
