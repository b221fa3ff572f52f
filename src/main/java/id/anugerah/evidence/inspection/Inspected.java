package id.anugerah.evidence.inspection;

import id.anugerah.evidence.MediaType;

/**
 * A file that may be kept.
 *
 * @param content         the bytes to keep: those that were sent, or fewer where a position or an appended part was cut off
 * @param positionRemoved whether the picture told where it was taken
 */
public record Inspected(MediaType type, byte[] content, boolean positionRemoved) {
}
