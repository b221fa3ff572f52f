/**
 * The case of one participant in one edition: who it is, where it stands, withdrawal and disqualification. Its process is
 * behind the port SubmissionProcess.
 */
@ApplicationModule(allowedDependencies = {"access", "account", "audit", "notification", "shared"})
package id.anugerah.submission;

import org.springframework.modulith.ApplicationModule;
