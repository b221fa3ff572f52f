/**
 * From the registration form to an admitted participant: the form's rules, activation, eligibility and group by
 * decision table, each refusal with its reason.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "decision", "edition", "evidence", "institution", "notification", "shared",
    "submission", "worklist"})
package id.anugerah.registration;

import org.springframework.modulith.ApplicationModule;
