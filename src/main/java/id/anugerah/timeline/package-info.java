/**
 * What happened to a submission, told to its participant: the audit trail without the names and numbers of those who judge,
 * and without anything that is not announced yet. What this module does not know it does not tell.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "shared", "submission"})
package id.anugerah.timeline;

import org.springframework.modulith.ApplicationModule;
