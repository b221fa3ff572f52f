package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Set;
import java.util.UUID;

/** Whom an administrator invites. @param language "id" or "en"; @param institution may be null: it matters for conflicts of interest */
public record NewStaff(String name, String email, String language, UUID institution, Set<Role> roles) {

    @Override
    public String toString() {
        return "NewStaff" + roles; // never an address or a name in a log
    }
}
