package id.anugerah.institution;

/**
 * What hangs on an entry and would move with it, in numbers.
 *
 * @param winners wins of earlier editions
 * @param former  what was merged into it before
 */
public record Hanging(int submissions, int accounts, int units, int conflicts, int winners, int former) {
}
