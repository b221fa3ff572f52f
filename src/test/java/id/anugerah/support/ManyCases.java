package id.anugerah.support;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;

/**
 * Many cases cheaply: rows copied from one submission that was really registered, and real instances of the journey begun at
 * the box call_self_assessment, so each has its user task, its timer and its row of the work list. Nobody has answered a form.
 */
public final class ManyCases {

    private ManyCases() {
    }

    public static List<UUID> filling(Product product, Season season, int count) {
        Case pattern = season.aCase().registered();
        List<UUID> ids = IntStream.range(0, count).mapToObj(n -> UUID.randomUUID()).toList();
        for (int i = 0; i < count; i++) {
            copy(product, pattern.id(), ids.get(i), i);
        }
        RuntimeService runtime = product.the(RuntimeService.class);
        ids.forEach(id -> runtime.createProcessInstanceByKey("submission").businessKey(id.toString())
                .startBeforeActivity("call_self_assessment").execute());
        return ids;
    }

    private static void copy(Product product, UUID pattern, UUID id, int number) {
        List<String> columns = product.sql().sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'anugerah' and table_name = 'submission' and is_generated = 'NEVER'""")
                .query(String.class).list();
        String values = String.join(", ", columns.stream().map(column -> switch (column) {
            case "id" -> ":id";
            case "reference" -> ":reference";
            case "body" -> "body || :id";
            case "body_name" -> ":name";
            case "state" -> "'FILLING'";
            default -> column;
        }).toList());
        product.sql().sql("insert into submission (" + String.join(", ", columns) + ") select " + values
                        + " from submission where id = :pattern")
                .param("id", id).param("reference", "X-" + pattern.toString().substring(0, 4) + "-" + String.format("%04d", number))
                .param("name", "Badan Contoh " + number).param("pattern", pattern).update();
    }
}
