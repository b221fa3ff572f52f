/**
 * The self-assessment: answers saved as they are typed, what is still missing, sending once and only once with a snapshot
 * of everything sent, and the receipt.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "deadline", "edition", "evidence", "instrument", "notification", "shared",
    "submission", "worklist"})
package id.anugerah.assessment;

import org.springframework.modulith.ApplicationModule;
