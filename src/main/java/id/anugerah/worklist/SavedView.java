package id.anugerah.worklist;

import java.util.UUID;

/**
 * A list with its filters and order under a name.
 *
 * @param query      the address behind "?"
 * @param sharedWith the candidate group that sees it too; absent for a private one
 * @param own        whether it is this person's
 * @param ownerName  whose it is
 */
public record SavedView(UUID id, String name, String query, String sharedWith, boolean own, String ownerName) {
}
