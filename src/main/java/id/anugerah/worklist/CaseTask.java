package id.anugerah.worklist;

import java.time.Instant;
import java.util.Optional;

/**
 * An open task of a case as those see it who look after the processes.
 *
 * @param holder name of the one who holds it
 * @param due    first instant at which it is late
 */
public record CaseTask(String task, Box box, Optional<String> holder, Instant since, Optional<Instant> due) {
}
