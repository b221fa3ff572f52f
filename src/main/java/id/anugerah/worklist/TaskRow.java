package id.anugerah.worklist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as it stands in somebody's list.
 *
 * @param holder   name of the one who holds it, absent while nobody does
 * @param unread   whether this person has never opened it
 * @param followUp the day on which its holder wants to look again, where the edition is; absent without one
 * @param askedUntil first instant after which the participant's answer is taken no more, while a question is open and the
 *                 task's own clock stands still; absent otherwise
 * @param escalated whether those in charge were told that it is late
 * @param suspended whether its case stands still, so that it cannot be completed
 */
public record TaskRow(WorkItem item, String holder, boolean unread, LocalDate followUp, Instant askedUntil, boolean escalated,
                      boolean suspended) {
}
