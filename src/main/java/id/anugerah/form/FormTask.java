package id.anugerah.form;

import id.anugerah.worklist.WorkItem;
import java.util.Optional;

/**
 * A task that has a form and nothing else, as its page shows it.
 *
 * @param mine   whether the person who asks holds it
 * @param filled what was filled in, once it is done
 */
public record FormTask(WorkItem item, Form form, Given given, boolean mine, Optional<FilledForm> filled) {
}
