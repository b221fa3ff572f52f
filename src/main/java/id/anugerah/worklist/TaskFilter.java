package id.anugerah.worklist;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which tasks of a tab are wanted; what is empty restricts nothing.
 *
 * @param group    name of the group
 * @param edition  code of the edition
 * @param followUp only tasks whose follow-up date has come
 * @param holder   only what this person holds
 * @param unheld   only what nobody holds
 * @param asked    only what waits for a participant's answer
 * @param text     words that all stand in the body's name or the participant number
 */
public record TaskFilter(Set<Box> boxes, Optional<String> group, Optional<String> edition, Optional<Due> due, boolean followUp,
                         Optional<UUID> holder, boolean unheld, boolean asked, String text) {

    public static final TaskFilter NONE = new TaskFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false,
            Optional.empty(), false, false, "");

    public boolean empty() {
        return equals(NONE);
    }

    /** Whether box and group are all that it asks: then the numbers by kind answer it. */
    boolean plain() {
        return edition.isEmpty() && due.isEmpty() && !followUp && holder.isEmpty() && !unheld && !asked && text.isBlank();
    }

    boolean takes(TaskCount count) {
        return (boxes.isEmpty() || boxes.contains(count.box())) && group.map(name -> name.equals(count.grouping())).orElse(true);
    }

    public TaskFilter boxes(Set<Box> wanted) {
        return new TaskFilter(wanted, group, edition, due, followUp, holder, unheld, asked, text);
    }

    public TaskFilter group(Optional<String> wanted) {
        return new TaskFilter(boxes, wanted, edition, due, followUp, holder, unheld, asked, text);
    }

    public TaskFilter edition(Optional<String> wanted) {
        return new TaskFilter(boxes, group, wanted, due, followUp, holder, unheld, asked, text);
    }

    public TaskFilter due(Optional<Due> wanted) {
        return new TaskFilter(boxes, group, edition, wanted, followUp, holder, unheld, asked, text);
    }

    public TaskFilter followUp(boolean wanted) {
        return new TaskFilter(boxes, group, edition, due, wanted, holder, unheld, asked, text);
    }

    /** Only what this person holds; absent for all. */
    public TaskFilter heldBy(Optional<UUID> person) {
        return new TaskFilter(boxes, group, edition, due, followUp, person, false, asked, text);
    }

    public TaskFilter heldByNobody() {
        return new TaskFilter(boxes, group, edition, due, followUp, Optional.empty(), true, asked, text);
    }

    public TaskFilter text(String wanted) {
        return new TaskFilter(boxes, group, edition, due, followUp, holder, unheld, asked, wanted);
    }

    public TaskFilter asked(boolean wanted) {
        return new TaskFilter(boxes, group, edition, due, followUp, holder, unheld, wanted, text);
    }
}
