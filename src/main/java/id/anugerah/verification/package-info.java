/**
 * Document evaluation: a verifier claims a submission, judges every indicator, finishes; second opinion and settlement;
 * the verified score. Claims are leases; conflicts of interest keep a person from a queue's items; a question goes back to
 * the participant once.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "assessment", "audit", "decision", "edition", "instrument", "notification", "shared", "submission", "substitute",
    "worklist"})
package id.anugerah.verification;

import org.springframework.modulith.ApplicationModule;
