package id.anugerah.account;

import id.anugerah.access.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person as a list shows them.
 *
 * @param email       empty where the address was given free
 * @param institution name; empty for none
 * @param lastSignIn  absent for participants, of whom it is not kept, and for whom it is not known
 */
public record Listed(UUID id, String name, String email, Set<Role> roles, Standing standing, String institution,
                     Optional<Instant> lastSignIn) {

    @Override
    public String toString() {
        return id.toString(); // never an address or a name in a log
    }
}
