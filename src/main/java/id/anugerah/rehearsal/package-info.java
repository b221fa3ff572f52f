/**
 * Plays seasons with virtual people and virtual time through the same services and processes as the screens: the dress
 * rehearsal of the command line, and the demo season of a first start.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "assessment", "edition", "evidence", "finalist", "finals", "furtherstep", "institution", "instrument",
    "notification", "objection", "operations", "panel", "platform::time", "registration", "release", "setup", "shared", "submission",
    "verification", "worklist"})
package id.anugerah.rehearsal;

import org.springframework.modulith.ApplicationModule;
