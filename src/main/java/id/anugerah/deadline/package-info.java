/**
 * By when a participant must have sent the form: the edition's calendar, outages, an extension for one, and the grace that
 * nobody is promised. The timer that closes the form is behind the port DeadlineProcess.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "edition", "notification", "shared", "submission"})
package id.anugerah.deadline;

import org.springframework.modulith.ApplicationModule;
