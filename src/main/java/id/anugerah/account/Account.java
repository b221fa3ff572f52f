package id.anugerah.account;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import java.util.Set;
import java.util.UUID;

/**
 * @param institution the body whose submissions this person must never judge; absent if none
 * @param stamp       sessions that began under another stamp have ended
 */
public record Account(UUID id, String email, String name, String passwordHash, AccountState state, String language,
                      UUID institution, Set<Role> roles, int stamp) {

    public Person person() {
        return new Person(id, email, name, roles);
    }

    /** The address was given free or taken out: the account can never be used again. */
    boolean nameless() {
        return email.endsWith(".invalid");
    }

    @Override
    public String toString() {
        return id.toString(); // never an address, a name or a hash in a log
    }
}
