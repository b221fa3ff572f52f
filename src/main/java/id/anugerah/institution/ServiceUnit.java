package id.anugerah.institution;

import java.util.UUID;

/**
 * A unit as the registration form offers it.
 *
 * @param institution whose unit it is; absent for a complaint-handling unit that every institution is offered
 */
public record ServiceUnit(UUID id, String code, UnitList list, UUID institution, String name) {
}
