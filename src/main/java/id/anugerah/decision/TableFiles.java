package id.anugerah.decision;

import java.util.List;

/** Reads and writes the files of decision tables. The engine's side lives in process.decision. */
public interface TableFiles {

    /** @throws id.anugerah.shared.Refused "table.unreadable" for what is no decision table of this id with plain results */
    RuleTable read(String id, byte[] file);

    /** The same file with other rows: head, inputs and outputs stay. Equal rows give equal bytes. */
    byte[] write(String id, byte[] file, List<RuleTable.Row> rows);

    /** The cells that cannot be read, in the order of the table; none if the table may be asked. */
    List<Fault> faults(RuleTable table);

    /**
     * A cell that cannot be read.
     *
     * @param row    from 1
     * @param column name of the input or output
     */
    record Fault(int row, String column, String cell) {
    }
}
