package id.anugerah.institution;

import java.util.List;
import java.util.Map;

/**
 * What a row of a file would do.
 *
 * @param number  of the row in the file, from 1
 * @param name    as the file says it, or as it stands in the list
 * @param changes before and after, field by field; for a new entry all that it says; empty if refused or the same
 * @param faults  why it is refused
 */
public record ImportRow(int number, String code, String name, Outcome outcome, Map<Field, Change> changes, List<Fault> faults) {

    /** In the order in which they are shown. */
    public enum Outcome {
        REFUSED, CHANGED, NEW, SAME
    }
}
