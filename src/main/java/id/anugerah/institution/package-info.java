/**
 * The public bodies that may take part: government institutions, the service units below them, the organizers that are
 * excluded and the winners of earlier editions. Reference data, loaded at start; afterwards organizers keep the two lists:
 * they change and add entries, take over a file after a dry run, and merge what stands there twice.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "shared"})
package id.anugerah.institution;

import org.springframework.modulith.ApplicationModule;
