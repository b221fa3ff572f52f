package id.anugerah.worklist;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose tasks concern a person.
 *
 * @param own candidate groups of the person's roles: what they may take
 * @param led groups that they give work to without being in them
 */
public record Groups(Set<String> own, Set<String> led) {

    public static Groups of(Person person) {
        Set<String> own = names(person.roles());
        Set<Role> leads = person.has(Role.ORGANIZER) ? Set.of(Role.VERIFIER, Role.LEAD_VERIFIER)
                : person.has(Role.LEAD_VERIFIER) ? Set.of(Role.VERIFIER) : Set.of();
        Set<String> led = names(leads);
        led.removeAll(own);
        return new Groups(own, led);
    }

    public Set<String> all() {
        Set<String> all = new TreeSet<>(own);
        all.addAll(led);
        return all;
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().filter(role -> role != Role.PARTICIPANT)
                .map(Role::candidateGroup).collect(Collectors.toCollection(TreeSet::new));
    }

    /** For lists in SQL, which may not be empty. */
    public static List<String> orNobody(Set<String> groups) {
        return groups.isEmpty() ? List.of("-") : List.copyOf(groups);
    }
}
