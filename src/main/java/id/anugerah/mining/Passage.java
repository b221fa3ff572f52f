package id.anugerah.mining;

import id.anugerah.shared.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case at a box, from its coming to its going.
 *
 * @param process  id of the diagram; {@code instance} is that one run of it
 * @param begins   whether the box is the first of its process
 * @param ended    absent while it stands there
 * @param cut      whether it was taken away before it was done, by a deadline, a withdrawal, an administrator
 * @param task     absent where no person is asked
 */
public record Passage(UUID key, String reference, String instance, String process, int version, String box, Text name, StepKind kind,
                      boolean begins, Instant begun, Optional<Instant> ended, boolean cut, Optional<Task> task) {

    /**
     * @param role    that is asked, as the diagram has it; the rest is absent while it has not happened
     * @param holder  who has it now, or had it last
     * @param endedBy absent too where the process took it away
     */
    public record Task(String role, Optional<Instant> due, Optional<Instant> claimed, Optional<UUID> holder, Optional<UUID> endedBy) {
    }
}
