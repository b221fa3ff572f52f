/**
 * Public decisions of an edition, the shortlist and the awards: proposed by one organizer, released by another, announced at
 * the planned time. The ranking, its tie rule and a frozen record that anyone can recompute.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "assessment", "audit", "decision", "edition", "finals", "instrument", "notification",
    "platform::line", "shared", "submission", "verification", "worklist"})
package id.anugerah.release;

import org.springframework.modulith.ApplicationModule;
