package id.anugerah.institution.sheet;

/** What spreadsheets take for a formula. */
final class Cells {

    private Cells() {
    }

    static boolean runs(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    /** A text that begins like a formula gets an apostrophe in front, which keeps it a text. */
    static String safe(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** The text that a cell holds: without blanks around it, and without that apostrophe. */
    static String plain(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && runs(text.substring(1)) ? text.substring(1) : text;
    }
}
