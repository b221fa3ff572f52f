package id.anugerah.mining;

import java.util.UUID;

/**
 * What people call a case.
 *
 * @param reference participant number; the edition's code where the case is the edition itself
 * @param name      the body, or the edition
 * @param edition   it belongs to
 */
public record CaseLabel(UUID key, String reference, String name, boolean submission, UUID edition) {
}
