/**
 * Keeps the append-only record of who changed what and when. Each row carries the hash of the row before it of the same
 * subject, so that a row changed or removed later is found by reading the chain again.
 */
@ApplicationModule(allowedDependencies = {"access", "shared"})
package id.anugerah.audit;

import org.springframework.modulith.ApplicationModule;
