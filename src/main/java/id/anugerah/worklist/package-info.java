/**
 * The work list: one row for each open or ended user task, written in the engine's own transaction, with the business
 * columns that lists need. It owns claim, release and complete; the engine's own task queries are not used.
 */
@ApplicationModule(allowedDependencies = {"access", "shared"})
package id.anugerah.worklist;

import org.springframework.modulith.ApplicationModule;
