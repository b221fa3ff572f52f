/**
 * Document evaluation: a verifier claims a submission, judges every indicator, finishes; second opinion and settlement;
 * the verified score.
 */
@ApplicationModule(allowedDependencies = {
    "access", "assessment", "audit", "decision", "edition", "instrument", "shared", "submission", "worklist"})
package id.anugerah.verification;

import org.springframework.modulith.ApplicationModule;
