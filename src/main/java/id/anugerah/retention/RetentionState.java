package id.anugerah.retention;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How it stands with the personal data of an edition.
 *
 * @param from   the announcement of the awards, from which the period counts
 * @param due    when it is anonymised
 * @param doneAt absent until it has happened
 * @param counts rows of each kind: what would be touched now, or what was
 */
public record RetentionState(Instant from, int months, Instant due, Optional<Instant> doneAt, Map<PersonalData, Long> counts) {
}
