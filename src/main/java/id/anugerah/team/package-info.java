/**
 * Colleagues around a submission: the proposer invites others of the same body by mail to read or to fill the form, changes
 * and takes back their rights, and hands the submission over. What a right allows is the submission's rule, not ours.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "edition", "gate", "notification", "shared", "submission"})
package id.anugerah.team;

import org.springframework.modulith.ApplicationModule;
