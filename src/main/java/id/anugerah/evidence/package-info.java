/**
 * Evidence files: what a file really is, whether it may be kept, its content stored once under its SHA-256, and who may
 * read it. The storage is a port.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "shared", "submission"})
package id.anugerah.evidence;

import org.springframework.modulith.ApplicationModule;
