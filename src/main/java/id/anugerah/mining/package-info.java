/**
 * What the engine's history says to those who watch: where cases stand and how long steps take, the whole course of one case,
 * and both as an event log (XES) for process mining. The history is behind the port ProcessHistory; nothing is ever changed
 * here. See decision 0028.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "edition", "insight", "notification", "operations", "shared"})
package id.anugerah.mining;

import org.springframework.modulith.ApplicationModule;
