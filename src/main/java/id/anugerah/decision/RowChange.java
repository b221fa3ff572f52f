package id.anugerah.decision;

import id.anugerah.decision.RuleTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a row of a decision table.
 *
 * @param was  with its place from 1; absent for a new row
 * @param now  with its place from 1; absent for a row that is gone
 */
public record RowChange(Optional<Placed> was, Optional<Placed> now) {

    /** A row and its place in the table, from 1. */
    public record Placed(int place, Row row) {
    }

    /** Whether only its place is another one. */
    public boolean moved() {
        return was.isPresent() && now.isPresent() && was.get().row().equals(now.get().row());
    }

    /**
     * What differs, from top to bottom. Rows that kept their order are not named; of the others those are taken together that
     * are the same row at another place, then those that stand between the same neighbours.
     */
    public static List<RowChange> between(List<Row> before, List<Row> after) {
        boolean[][] kept = kept(before, after);
        List<Placed> gone = rest(before, kept[0]);
        List<Placed> come = rest(after, kept[1]);
        List<RowChange> changes = new ArrayList<>();
        for (Placed old : List.copyOf(gone)) {
            come.stream().filter(made -> made.row().equals(old.row())).findFirst().ifPresent(made -> {
                changes.add(new RowChange(Optional.of(old), Optional.of(made)));
                gone.remove(old);
                come.remove(made);
            });
        }
        for (Placed old : List.copyOf(gone)) {
            come.stream().filter(made -> gap(made.place(), kept[1]) == gap(old.place(), kept[0])).findFirst().ifPresent(made -> {
                changes.add(new RowChange(Optional.of(old), Optional.of(made)));
                gone.remove(old);
                come.remove(made);
            });
        }
        gone.forEach(old -> changes.add(new RowChange(Optional.of(old), Optional.empty())));
        come.forEach(made -> changes.add(new RowChange(Optional.empty(), Optional.of(made))));
        changes.sort(java.util.Comparator.comparingInt(change -> change.now.or(() -> change.was).orElseThrow().place()));
        return List.copyOf(changes);
    }

    /** The longest series of rows that stand in both in the same order: which they are in the one and in the other. */
    private static boolean[][] kept(List<Row> before, List<Row> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[before.size()], new boolean[after.size()]};
        for (int i = 0, j = 0; i < before.size() && j < after.size();) {
            if (before.get(i).equals(after.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static List<Placed> rest(List<Row> rows, boolean[] kept) {
        List<Placed> rest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!kept[i]) {
                rest.add(new Placed(i + 1, rows.get(i)));
            }
        }
        return rest;
    }

    /** How many kept rows stand above a place. */
    private static int gap(int place, boolean[] kept) {
        int above = 0;
        for (int i = 0; i < place - 1; i++) {
            above += kept[i] ? 1 : 0;
        }
        return above;
    }
}
