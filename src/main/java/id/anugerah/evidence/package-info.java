/**
 * Evidence files: what a file really is, whether it may be kept, its content stored once under its SHA-256, whether the
 * scanner has passed it, what text is in it, and who may read it. The storage and the scanner are ports. See decision 0012.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "instrument", "notification", "shared", "submission"})
package id.anugerah.evidence;

import org.springframework.modulith.ApplicationModule;
