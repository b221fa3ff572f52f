/**
 * What a participant reads at the end: verified options with reasons, the jury's means, rank and award.
 */
@ApplicationModule(allowedDependencies = {
    "access", "assessment", "edition", "finals", "instrument", "release", "shared", "submission", "verification"})
package id.anugerah.outcome;

import org.springframework.modulith.ApplicationModule;
