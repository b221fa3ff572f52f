package id.anugerah.decision;

import java.util.Map;

/** Asks a decision table of processes/. The answer depends on the facts and the table's version only. */
public interface Decisions {

    /**
     * @param table decision id, equal to the file name without .dmn
     * @param facts every input of the table by its name; null where a fact is absent
     * @return the rows that matched, in the order of the table, possibly none
     */
    Decided decide(String table, Map<String, ?> facts);
}
