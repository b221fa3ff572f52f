package id.anugerah.decision;

import java.util.List;
import java.util.Map;

/**
 * An example beside a table: for these facts it has to answer this.
 *
 * @param facts    text by input; an input without one is absent when the table is asked
 * @param expected rows of the answer, a text for each output; none where nothing fits
 */
public record TableCase(Map<String, String> facts, List<List<String>> expected) {
}
