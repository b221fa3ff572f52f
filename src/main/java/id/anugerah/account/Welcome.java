package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Set;

/** What the link of an invitation says to whom it was sent. */
public record Welcome(String name, String email, Set<Role> roles) {

    @Override
    public String toString() {
        return "Welcome" + roles; // never an address or a name in a log
    }
}
