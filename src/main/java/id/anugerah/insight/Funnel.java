package id.anugerah.insight;

import id.anugerah.institution.InstitutionType;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** From registration to award: one row for each group, type and province that occur together; each submission is in one. */
public record Funnel(List<Row> rows) {

    /**
     * @param group    absent until admitted
     * @param type     of the institution; for a unit, of its parent
     * @param province two digits, as in 2020; absent for bodies of the whole country
     */
    public record Row(Optional<Group> group, InstitutionType type, Optional<String> province, Tally tally) {
    }

    /** What the rows are put together by. */
    public enum Cut {
        GROUP(row -> row.group().map(Enum::name).orElse(NONE)),
        TYPE(row -> row.type().name()),
        PROVINCE(row -> row.province().orElse(NONE));

        private final Function<Row, String> key;

        Cut(Function<Row, String> key) {
            this.key = key;
        }
    }

    /** The key of those that have no group yet, or no province. */
    public static final String NONE = "-";

    public Funnel {
        rows = List.copyOf(rows);
    }

    public Tally total() {
        return rows.stream().map(Row::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    /** Only what occurs, by key: names of groups or types, codes of provinces, {@link #NONE}. */
    public Map<String, Tally> by(Cut cut) {
        Map<String, Tally> tallies = new TreeMap<>();
        rows.forEach(row -> tallies.merge(cut.key.apply(row), row.tally(), Tally::plus));
        return tallies;
    }
}
