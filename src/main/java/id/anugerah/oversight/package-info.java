/**
 * Oversight of the audit trail as a whole: searching it, sealing the ends of all its chains once a day in public, and checking
 * every chain and every seal, from the screen or from the command line.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "batch", "shared"})
package id.anugerah.oversight;

import org.springframework.modulith.ApplicationModule;
