/**
 * What happens at a start, in order: deploy the processes, load reference data and the edition, play the demo season or
 * say how the first administrator is made. Also the command line's other commands.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "archive", "archive::check", "edition", "institution", "instrument", "oversight", "platform::database", "process::engine",
    "rehearsal", "release", "setup", "shared", "submission", "web::site"})
package id.anugerah.start;

import org.springframework.modulith.ApplicationModule;
