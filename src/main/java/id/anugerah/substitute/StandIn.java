package id.anugerah.substitute;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody stands in for a person who is away.
 *
 * @param from the first instant away
 * @param to   the first instant back
 * @param note for whom it concerns; may be empty
 */
public record StandIn(UUID id, UUID person, String personName, UUID substitute, String substituteName, Instant from, Instant to, String note) {

    public boolean holds(Instant now) {
        return !now.isBefore(from) && now.isBefore(to);
    }

    @Override
    public String toString() {
        return id.toString(); // never a name in a log
    }
}
