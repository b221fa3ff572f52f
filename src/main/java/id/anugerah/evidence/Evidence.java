package id.anugerah.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that a participant added to an indicator.
 *
 * @param hash            SHA-256 of the content, under which it is stored once
 * @param size            bytes, 1 to 2,097,152
 * @param pageMarker      where in the file to look, as the participant wrote it
 * @param positionRemoved whether the place where a photo was taken was cut out of it before it was stored
 */
public record Evidence(UUID id, UUID submission, String indicator, String hash, String name, MediaType type, int size,
                       String pageMarker, Scan scan, Instant addedAt, boolean positionRemoved) {

    public Evidence(UUID id, UUID submission, String indicator, String hash, String name, MediaType type, int size,
                    String pageMarker, Scan scan, Instant addedAt) {
        this(id, submission, indicator, hash, name, type, size, pageMarker, scan, addedAt, false);
    }

    /** PENDING until the virus scanner has passed it, where one is configured; only CLEAN files are shown or sent. */
    public enum Scan { PENDING, CLEAN, INFECTED }
}
