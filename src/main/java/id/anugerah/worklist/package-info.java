/**
 * The work list: one row for each open or ended user task, written in the engine's own transaction, with the business
 * columns that lists need. It owns claim, release and complete; the engine's own task queries are not used. What hangs on a
 * task stays with the module it belongs to: the port {@code Custody}.
 */
@ApplicationModule(allowedDependencies = {"access", "account", "audit", "notification", "platform::line", "shared", "substitute"})
package id.anugerah.worklist;

import org.springframework.modulith.ApplicationModule;
