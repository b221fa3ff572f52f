package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Set;
import java.util.UUID;

/** @param password clear text, hashed at once; @param institution absent for people of no participating body */
public record NewAccount(String email, String name, String password, String language, UUID institution, Set<Role> roles) {

    @Override
    public String toString() {
        return "NewAccount" + roles; // never an address or a password in a log
    }
}
