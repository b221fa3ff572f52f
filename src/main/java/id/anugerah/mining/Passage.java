package id.anugerah.mining;

import id.anugerah.shared.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A case at a box, from its coming to its going.
 *
 * @param process  id of the diagram; {@code instance} is that one run of it
 * @param begins   whether the box is the first of its process
 * @param ended    absent while it stands there
 * @param cut      whether it was taken away before it was done, by a deadline, a withdrawal, an administrator
 * @param task     absent where no person is asked
 * @param place    what it follows in its diagram, and what it calls
 */
public record Passage(UUID key, String reference, String instance, String process, int version, String box, Text name, StepKind kind,
                      boolean begins, Instant begun, Optional<Instant> ended, boolean cut, Optional<Task> task, Place place) {

    /**
     * @param after      boxes that lead here, straight or through gateways
     * @param interrupts whether it takes those boxes away instead of waiting until they are done: a deadline, a withdrawal
     * @param calls      the run that a calling box started
     */
    public record Place(Set<String> after, boolean interrupts, Optional<String> calls) {
    }

    /**
     * @param role    that is asked, as the diagram has it; the rest is absent while it has not happened
     * @param holder  who has it now, or had it last
     * @param endedBy absent too where the process took it away
     */
    public record Task(String role, Optional<Instant> due, Optional<Instant> claimed, Optional<UUID> holder, Optional<UUID> endedBy) {
    }
}
