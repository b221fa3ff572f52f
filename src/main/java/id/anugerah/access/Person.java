package id.anugerah.access;

import java.util.Set;
import java.util.UUID;

/** The person who is signed in, as little of it as services need. */
public record Person(UUID id, String email, String name, Set<Role> roles) implements java.io.Serializable {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return id.toString(); // never an address or a name in a log
    }
}
