package id.anugerah.institution;

import java.util.UUID;

/** A service unit (UPP) below an institution, as the registration form offers it. */
public record ServiceUnit(UUID id, String code, UUID institution, String name) {
}
