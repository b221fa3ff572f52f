package id.anugerah.archive;

/** A cell of a CSV file of an archive; the JSON beside it has the value itself. */
public final class Cell {

    private static final String FORMULA = "=+-@\t\r\n";

    private Cell() {
    }

    /** A spreadsheet would run text that begins like a formula; an apostrophe makes it text. */
    public static String of(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
