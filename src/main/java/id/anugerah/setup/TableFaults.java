package id.anugerah.setup;

import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.decision.TableCase;
import id.anugerah.decision.TableFiles;
import id.anugerah.setup.TableFault.Place;
import java.util.ArrayList;
import java.util.List;

/** Everything that cannot be read in a table and its examples, in the order of the page. */
final class TableFaults {

    private final TableFiles files;

    TableFaults(TableFiles files) {
        this.files = files;
    }

    List<TableFault> of(RuleTable table, List<TableCase> cases) {
        List<TableFault> found = new ArrayList<>();
        files.faults(table).forEach(fault -> found.add(new TableFault(Place.ROW, fault.row(), 0, fault.column(), fault.cell())));
        for (int i = 0; i < cases.size(); i++) {
            int number = i + 1;
            TableCase example = cases.get(i);
            table.inputs().forEach(input -> {
                String typed = example.facts().getOrDefault(input.name(), "").strip();
                if (!readable(input, typed)) {
                    found.add(new TableFault(Place.FACT, number, 0, input.name(), typed));
                }
            });
            List<Row> answers = example.expected().stream().map(answer -> new Row("", List.of(), answer)).toList();
            files.faults(new RuleTable(table.id(), table.hits(), List.of(), table.outputs(), answers)).forEach(fault ->
                    found.add(new TableFault(Place.ANSWER, number, fault.row(), fault.column(), fault.cell())));
        }
        return found;
    }

    /** An empty one is absent when the table is asked. */
    private static boolean readable(Column input, String typed) {
        return typed.isEmpty() || switch (input.kind()) {
            case TEXT -> true;
            case WHOLE -> typed.matches("-?\\d{1,9}");
            case DECIMAL -> typed.matches("-?\\d{1,9}([.,]\\d{1,9})?");
            case YES_NO -> typed.equals("true") || typed.equals("false");
        };
    }
}
