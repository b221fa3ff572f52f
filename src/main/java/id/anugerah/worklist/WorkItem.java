package id.anugerah.worklist;

import java.time.Instant;
import java.util.UUID;

/**
 * A user task as a list shows it.
 *
 * @param task       the engine's task id
 * @param formKey    what its diagram names: "view:…" a screen, "form:…" a form
 * @param submission absent for tasks of a season
 * @param grouping   group of the submission; absent before it is decided
 * @param reference  participant number; absent for tasks of a season
 * @param bodyName   the participating body, or the name of the edition
 * @param assignee   absent while nobody has claimed it
 */
public record WorkItem(String task, Box box, String formKey, UUID edition, UUID submission, String grouping, String reference,
                       String bodyName, String candidate, UUID assignee, Instant createdAt, Instant claimedAt,
                       Instant dueAt, Instant endedAt) {
}
