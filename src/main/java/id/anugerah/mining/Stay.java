package id.anugerah.mining;

/**
 * How many cases stayed so long at a box.
 *
 * @param ended  false for those that wait there now: they stay longer than this
 * @param millis of one stay, cut to whole seconds and four significant digits
 * @param cases  at least 1
 * @param total  milliseconds of all of them, not cut
 */
public record Stay(String box, boolean ended, long millis, long cases, long total) {
}
