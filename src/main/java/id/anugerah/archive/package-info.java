/**
 * The archive of an edition: everything that it was decided on and by, in one ZIP that can be checked without this product's
 * database. Writing it (here) and checking it ({@code archive.check}) share nothing but the format in {@link Manifest}.
 */
@ApplicationModule(allowedDependencies = {
    "access", "audit", "decision", "edition", "evidence", "finals", "instrument", "panel", "release", "shared", "submission",
    "verification"})
package id.anugerah.archive;

import org.springframework.modulith.ApplicationModule;
