package id.anugerah.setup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One document of a blueprint.
 *
 * @param name     one of the constants, or {@link #table} and {@link #cases} of a decision table
 * @param original as it was in the edition it came from
 * @param revision rises with every change; who changes says which one they saw
 */
public record Part(String name, String content, String original, int revision, UUID changedBy, Instant changedAt) {

    public static final String PLAN = "plan";
    public static final String IP = "ip";
    public static final String UPP = "upp";
    public static final String JURY = "jury";
    /** The instruments and the jury sheet, in the order of the competition. */
    public static final List<String> SHEETS = List.of(IP, UPP, JURY);

    /** How mails are worded anew, by kind. */
    public static final String MAILS = "mails";

    /** What award categories are called, where that is not the product's name. */
    public static final String NAMES = "names";

    private static final String TABLE = "table:";
    private static final String CASES = "cases:";

    /** The DMN file of a decision table. */
    public static String table(String id) {
        return TABLE + id;
    }

    /** The examples beside it. */
    public static String cases(String id) {
        return CASES + id;
    }

    public boolean changed() {
        return !content.equals(original);
    }

    public boolean isTable() {
        return name.startsWith(TABLE);
    }

    /** The decision table that this part is, or has the examples of. */
    public String tableId() {
        return name.substring(name.indexOf(':') + 1);
    }
}
