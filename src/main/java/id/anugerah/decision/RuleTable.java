package id.anugerah.decision;

import java.util.List;

/**
 * A decision table as people read and change it.
 *
 * @param hits how many rows answer
 * @param rows from top to bottom, as they are tried
 */
public record RuleTable(String id, Hits hits, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /** The hit policies that our tables use: the only row that fits, the first one, or every one that does, in order or as a set. */
    public enum Hits { UNIQUE, FIRST, RULE_ORDER, COLLECT }

    public enum Kind { TEXT, WHOLE, DECIMAL, YES_NO }

    public record Column(String name, Kind kind) {
    }

    /**
     * One line of the table.
     *
     * @param note what it is there for, in its author's words
     * @param when a condition (FEEL unary tests) for each input; "-" where every value fits
     * @param then a plain value for each output: a text without quotation marks, a number
     */
    public record Row(String note, List<String> when, List<String> then) {
    }
}
