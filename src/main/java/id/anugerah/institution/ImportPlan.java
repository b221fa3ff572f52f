package id.anugerah.institution;

import id.anugerah.institution.ImportRow.Outcome;
import id.anugerah.shared.Sha256;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a file would do to a list, row by row. Nothing has been written.
 *
 * @param file    SHA-256 of the file
 * @param ignored heads of columns that the list does not have
 * @param absent  how many entries of the list the file does not name; they stay as they are
 */
public record ImportPlan(Register register, String file, List<ImportRow> rows, List<String> ignored, int absent) {

    public Map<Outcome, Integer> totals() {
        Map<Outcome, Integer> totals = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            totals.put(outcome, (int) rows.stream().filter(row -> row.outcome() == outcome).count());
        }
        return totals;
    }

    public int total(Outcome outcome) {
        return totals().get(outcome);
    }

    /** Names the file and everything that was shown of it: another state of the list gives another one. */
    public String hash() {
        StringBuilder shown = new StringBuilder(file).append(register);
        rows.forEach(row -> shown.append('\n').append(row.number()).append('\t').append(row.code()).append('\t').append(row.outcome())
                .append('\t').append(row.changes()).append('\t').append(row.faults()));
        return Sha256.of(shown.toString());
    }
}
