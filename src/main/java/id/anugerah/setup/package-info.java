/**
 * What organizers prepare in the browser before it counts: next year's edition with plan, instruments, jury sheet and decision
 * tables, or other tables for an edition that is running. A blueprint is changed freely, proposed by one organizer and
 * published by another: only then files are frozen, tables deployed and adopted, and a season begins.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "decision", "edition", "instrument", "shared"})
package id.anugerah.setup;

import org.springframework.modulith.ApplicationModule;
