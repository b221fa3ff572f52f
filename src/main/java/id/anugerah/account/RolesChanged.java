package id.anugerah.account;

import id.anugerah.access.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Told in the transaction that changes a person's rights: whoever gave them work takes back what they may not do any more.
 *
 * @param lost    roles that the person has no longer
 * @param movedTo the institution that the person belongs to from now on; absent when that did not change
 */
public record RolesChanged(UUID id, Set<Role> lost, Optional<UUID> movedTo) {
}
