package id.anugerah.institution.sheet;

import java.util.List;
import java.util.Set;

/**
 * A row of a file.
 *
 * @param number   as spreadsheets count, from 1
 * @param cells    texts without the blanks around them; "" for an empty cell
 * @param formulas columns, from 0, that hold a formula or an error instead of a value
 */
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty) && formulas.isEmpty();
    }
}
