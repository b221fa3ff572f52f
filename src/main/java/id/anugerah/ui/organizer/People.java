package id.anugerah.ui.organizer;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of those who acted; reads a role only while a name is missing. Participants are called so, not by name. */
@Component
public class People {

    private static final List<Role> STAFF = List.of(Role.ORGANIZER, Role.VERIFIER, Role.LEAD_VERIFIER, Role.JUROR,
            Role.PANEL_CHAIR, Role.ADMINISTRATOR);

    private final Accounts accounts;
    private final Words words;

    People(Accounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** Every id that belongs to the staff, with its name. */
    public Map<UUID, String> named(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (Role role : STAFF) {
            if (names.keySet().containsAll(ids)) {
                break;
            }
            accounts.withRole(role).stream().filter(a -> ids.contains(a.id())).forEach(a -> names.put(a.id(), a.name()));
        }
        return names;
    }

    List<Account> with(Role role) {
        return accounts.withRole(role);
    }

    public String unknown() {
        return words.of("organizer.someone");
    }
}
