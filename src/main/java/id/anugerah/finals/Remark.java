package id.anugerah.finals;

import java.util.UUID;

/**
 * What a juror writes beside the numbers.
 *
 * @param toFinalist read by the finalist with its result, without the juror's name; may be empty
 * @param toPanel    read by the panel only, once the session is closed; may be empty
 */
public record Remark(UUID session, UUID juror, String toFinalist, String toPanel) {

    /** In characters, for each of the two. */
    public static final int LONGEST = 2_000;
}
