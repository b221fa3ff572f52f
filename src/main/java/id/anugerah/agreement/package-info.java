/**
 * How well verifiers and jurors agree: exact agreement and kappa of blind opinions, the severity of each verifier with its interval,
 * who drifts away from the others, and how much work each has had. Pure statistics beside one service that reads; it decides
 * nothing and changes nothing. The formulas and their sources: docs/decisions/0017-agreement-statistics.md.
 */
@ApplicationModule(allowedDependencies = {"access", "edition", "finals", "instrument", "shared", "submission"})
package id.anugerah.agreement;

import org.springframework.modulith.ApplicationModule;
