/**
 * The second ring, the only importer of the engine. A process orders what the domain decides: one package for each diagram
 * of processes/, one delegate for each service task, named like its box.
 */
@ApplicationModule(allowedDependencies = {
    "access", "archive", "assessment", "calendar", "deadline", "decision", "edition", "finals", "form", "furtherstep", "mining",
    "objection", "operations", "outcome", "panel", "platform", "platform::time", "registration", "release", "shared", "submission",
    "verification", "worklist"})
package id.anugerah.process;

import org.springframework.modulith.ApplicationModule;
