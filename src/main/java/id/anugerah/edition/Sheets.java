package id.anugerah.edition;

import java.util.UUID;

/** The frozen versions that an edition uses: the instruments of both kinds of participants, and what the jury scores. */
public record Sheets(UUID ip, UUID upp, UUID jury) {
}
