package id.anugerah.setup;

/**
 * What cannot be read in a decision table or in an example beside it.
 *
 * @param number of the row or of the example, from 1
 * @param answer row of the answer that an example expects, from 1; 0 elsewhere
 * @param column name of the input or output
 */
public record TableFault(Place place, int number, int answer, String column, String cell) {

    public enum Place { ROW, FACT, ANSWER }
}
