package id.anugerah.insight.store;

import id.anugerah.insight.Ending;
import id.anugerah.insight.Funnel;
import id.anugerah.insight.Stage;
import id.anugerah.insight.Standing;
import id.anugerah.insight.Tally;
import id.anugerah.institution.InstitutionType;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StageRows {

    private static final String COUNTS = Stream.concat(
            Arrays.stream(Stage.values()).map(stage -> "count(*) filter (where " + reached(stage) + ")"),
            Arrays.stream(Ending.values()).map(ending -> "count(*) filter (where state = '" + ending.state() + "')"))
            .collect(Collectors.joining(",\n"));

    private final JdbcClient jdbc;

    StageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition on submission_stage: every submission is registered. */
    static String reached(Stage stage) {
        return stage == Stage.REGISTERED ? "true" : stage.name().toLowerCase(Locale.ROOT);
    }

    public List<Funnel.Row> funnel(UUID edition) {
        return jdbc.sql("select grouping, type, province,\n" + COUNTS + """

                        from submission_stage where edition = :edition group by grouping, type, province
                        order by grouping, type, province""")
                .param("edition", edition).query((rs, n) -> new Funnel.Row(group(rs), InstitutionType.valueOf(rs.getString("type")),
                        Optional.ofNullable(rs.getString("province")), tally(rs, 4))).list();
    }

    public List<Standing> standings(UUID edition) {
        return jdbc.sql("""
                        select state, grouping, count(*) as number from submission where edition = :edition
                        group by state, grouping order by state, grouping""")
                .param("edition", edition).query((rs, n) -> new Standing(SubmissionState.valueOf(rs.getString("state")), group(rs),
                        rs.getLong("number"))).list();
    }

    private static Optional<Group> group(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getString("grouping")).map(Group::valueOf);
    }

    private static Tally tally(ResultSet rs, int first) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < Stage.values().length + Ending.values().length; i++) {
            counts.add(rs.getLong(first + i));
        }
        int stages = Stage.values().length;
        return new Tally(counts.subList(0, stages), counts.subList(stages, counts.size()));
    }
}
