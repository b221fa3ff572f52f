package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Set;

/** Which roles one person of the staff may hold together; the name is the key of the sentence that says why not. */
enum RoleRule {
    NONE {
        @Override
        boolean holds(Set<Role> roles) {
            return !roles.isEmpty();
        }
    },
    /** Participants register themselves, and whoever takes part judges nobody. */
    PARTICIPANT {
        @Override
        boolean holds(Set<Role> roles) {
            return !roles.contains(Role.PARTICIPANT);
        }
    },
    /** An auditor sees everything and changes nothing: another role would. */
    AUDITOR {
        @Override
        boolean holds(Set<Role> roles) {
            return !roles.contains(Role.AUDITOR) || roles.size() == 1;
        }
    },
    /** The evaluation team is independent of those who decide about the lists. */
    INDEPENDENT {
        @Override
        boolean holds(Set<Role> roles) {
            return !roles.contains(Role.ORGANIZER) || !roles.contains(Role.VERIFIER) && !roles.contains(Role.LEAD_VERIFIER);
        }
    };

    abstract boolean holds(Set<Role> roles);

    String refusal() {
        return "people.roles." + name();
    }
}
