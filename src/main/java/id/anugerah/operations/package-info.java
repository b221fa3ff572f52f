/**
 * What administrators do with running processes: look at incidents and try again, suspend, resume, move, cancel and migrate
 * cases, each act with its reason and in the audit. Also the clockwork that drains due jobs for rehearsal and seeding. The
 * engine is behind the ports IncidentDesk, CaseDesk and MigrationDesk. See decision 0025.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "batch", "shared", "worklist"})
package id.anugerah.operations;

import org.springframework.modulith.ApplicationModule;
