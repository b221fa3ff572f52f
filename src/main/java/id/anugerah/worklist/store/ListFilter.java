package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.Due;
import id.anugerah.worklist.TaskFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as conditions on w (work item), s (submission) and e (edition), and the values that they name. */
final class ListFilter {

    /** The first opinion waits for the participant: no date of it runs. */
    static final String ASKED = """
            from question q where q.submission = %1$s.submission and q.closed_at is null
              and %1$s.box = '""" + Box.TASK_VERIFY.id() + "' and %1$s.ended_at is null";

    private static final String WAITS = "exists (select 1 " + ASKED.formatted("w") + ")\n";

    private static final Duration SOON = Duration.ofHours(48);

    private ListFilter() {
    }

    static String sql(TaskFilter filter) {
        StringBuilder sql = new StringBuilder();
        if (!filter.boxes().isEmpty()) {
            sql.append("and w.box in (:boxes)\n");
        }
        filter.group().ifPresent(group -> sql.append("and w.grouping = :group\n"));
        filter.edition().ifPresent(edition -> sql.append("and e.code = :edition\n"));
        filter.due().ifPresent(due -> sql.append(due(due)).append(due == Due.NONE ? "" : "and not " + WAITS));
        if (filter.followUp()) {
            sql.append("and w.follow_up <= cast(:now at time zone e.zone as date)\n");
        }
        filter.holder().ifPresent(holder -> sql.append("and w.assignee = :holder\n"));
        if (filter.unheld()) {
            sql.append("and w.assignee is null\n");
        }
        if (filter.asked()) {
            sql.append("and ").append(WAITS);
        }
        for (int i = 0; i < words(filter).size(); i++) {
            sql.append("and concat_ws(' ', coalesce(s.body_name, e.name), w.reference) ilike :word").append(i).append("\n");
        }
        return sql.toString();
    }

    /** A date is the first instant after it: what is due at midnight is due the day before. */
    private static String due(Due due) {
        return switch (due) {
            case LATE -> "and w.due_at < :now\n";
            case TODAY -> """
                    and w.due_at >= :now and cast((w.due_at - interval '1 minute') at time zone e.zone as date)
                        = cast(:now at time zone e.zone as date)
                    """;
            case SOON -> "and w.due_at >= :now and w.due_at < :soon\n";
            case NONE -> "and w.due_at is null\n";
        };
    }

    static Map<String, Object> values(TaskFilter filter, Instant now) {
        Map<String, Object> values = new HashMap<>(Map.of("now", WorkItemRows.at(now), "soon", WorkItemRows.at(now.plus(SOON))));
        values.put("boxes", WorkItemRows.ids(filter.boxes()));
        filter.group().ifPresent(group -> values.put("group", group));
        filter.edition().ifPresent(edition -> values.put("edition", edition));
        filter.holder().ifPresent(holder -> values.put("holder", holder));
        List<String> words = words(filter);
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, "%" + words.get(i).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return values;
    }

    private static List<String> words(TaskFilter filter) {
        return Arrays.stream(filter.text().strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(8).toList();
    }
}
