package id.anugerah.insight;

/**
 * A draft whose owner would be reminded, or was.
 *
 * @param done  indicators that are done, of {@code total}
 */
public record Lagging(String reference, String body, int done, int total) {
}
