/**
 * What organizers prepare in the browser before it counts: next year's edition with plan, instruments, jury sheet, decision
 * tables and words of mails, or other tables and words for an edition that is running. A blueprint is changed freely, proposed by one organizer and
 * published by another: only then files are frozen, tables deployed and adopted, and a season begins.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "decision", "edition", "instrument", "notification", "shared"})
package id.anugerah.setup;

import org.springframework.modulith.ApplicationModule;
