/**
 * Objections (keberatan): for some days after an announcement a participant may object to named indicators, once, with a text
 * and a few new files. A verifier who never had the submission in hand answers; an upheld objection changes the score by a new
 * finding, and nothing that is released changes by it. See decision 0024.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "assessment", "audit", "deadline", "edition", "evidence", "instrument", "notification", "operations", "release",
    "shared", "submission", "verification", "worklist"})
package id.anugerah.objection;

import org.springframework.modulith.ApplicationModule;
