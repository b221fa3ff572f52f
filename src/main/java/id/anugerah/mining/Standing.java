package id.anugerah.mining;

/**
 * Who is at a box now.
 *
 * @param cases     that stand there; at an end: that ended there
 * @param incidents of them, that failed and wait for somebody
 */
public record Standing(String box, long cases, long incidents) {
}
