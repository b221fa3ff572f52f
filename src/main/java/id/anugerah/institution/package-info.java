/**
 * The public bodies that may take part: government institutions, the service units below them, the organizers that are
 * excluded and the winners of earlier editions. Reference data, loaded at start.
 */
@ApplicationModule(allowedDependencies = "access")
package id.anugerah.institution;

import org.springframework.modulith.ApplicationModule;
