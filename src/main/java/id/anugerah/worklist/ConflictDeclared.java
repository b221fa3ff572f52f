package id.anugerah.worklist;

import java.util.UUID;

/**
 * Told in the transaction that declares a conflict of interest, whoever declares it: what the person holds of that body goes
 * back.
 *
 * @param institution with all of its units
 */
public record ConflictDeclared(UUID person, UUID institution) {
}
