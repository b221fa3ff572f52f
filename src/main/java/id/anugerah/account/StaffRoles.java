package id.anugerah.account;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.Role;
import id.anugerah.account.store.AccountRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of the staff may do, and to which institution they belong. */
@Service
@Transactional
public class StaffRoles {

    private final AccountRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StaffRoles(AccountRows rows, AuditTrail audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Gives other roles, or another institution. Sessions end, so that the new rights hold with the next request; work that
     * may not be done any more goes back to its queue.
     *
     * @param seen        as it was when somebody began to change it
     * @param institution null for none
     * @throws Refused "people.changed", "people.same", "people.yourself", "people.participant", "people.closed",
     *                 "people.lastAdministrator", "people.institutionUnknown", "people.roles.…", "reason.needed"
     */
    @ForAdministrators
    public void change(Account seen, Set<Role> roles, UUID institution, String typed) {
        String reason = Reason.of(typed);
        Refused.unless(!seen.id().equals(CurrentPerson.id()), "people.yourself");
        rows.lockStaff();
        Account before = rows.byId(seen.id());
        Refused.unless(!before.roles().contains(Role.PARTICIPANT), "people.participant");
        Refused.unless(before.state() != AccountState.DISABLED, "people.closed");
        Refused.unless(before.roles().equals(seen.roles()) && Objects.equals(before.institution(), seen.institution()), "people.changed");
        boolean moved = !Objects.equals(before.institution(), institution);
        Refused.unless(moved || !before.roles().equals(roles), "people.same");
        check(roles);
        Refused.unless(rows.knowsInstitution(institution), "people.institutionUnknown");
        rows.setRoles(before.id(), roles);
        rows.setInstitution(before.id(), institution);
        Refused.unless(!before.roles().contains(Role.ADMINISTRATOR) || rows.anyActiveAdministrator(), "people.lastAdministrator");
        record(before, roles, institution, moved, reason);
        Set<Role> lost = EnumSet.noneOf(Role.class);
        lost.addAll(before.roles());
        lost.removeAll(roles);
        events.publishEvent(new RolesChanged(before.id(), Set.copyOf(lost), moved ? Optional.ofNullable(institution) : Optional.empty()));
    }

    /** Opens a closed account again, with the roles and the password that it had. @throws Refused "people.notClosed", "reason.needed" */
    @ForAdministrators
    public void enable(UUID account, String typed) {
        String reason = Reason.of(typed);
        rows.lockStaff();
        Account closed = rows.byId(account);
        Refused.unless(closed.state() == AccountState.DISABLED && !closed.nameless(), "people.notClosed");
        rows.setState(account, AccountState.ACTIVE);
        audit.record(account, "account.enabled", Map.of("reason", reason));
    }

    private void record(Account before, Set<Role> roles, UUID institution, boolean moved, String reason) {
        if (!before.roles().equals(roles)) {
            audit.record(before.id(), "account.rolesChanged", Map.of("rolesBefore", names(before.roles()), "rolesAfter", names(roles),
                    "reason", reason));
        }
        if (moved) {
            Map<String, Object> details = new TreeMap<>(Map.of("reason", reason));
            details.put("institutionBefore", rows.institutionName(before.institution()));
            details.put("institutionAfter", rows.institutionName(institution));
            audit.record(before.id(), "account.institutionChanged", details);
        }
    }

    static void check(Set<Role> roles) {
        Arrays.stream(RoleRule.values()).filter(rule -> !rule.holds(roles)).findFirst().ifPresent(rule -> {
            throw new Refused(rule.refusal());
        });
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
