/**
 * The scoring of a session: scorecards and remarks of jurors, closing by the chair, discussion, the jury's score.
 */
@ApplicationModule(allowedDependencies = {
    "access", "audit", "decision", "edition", "furtherstep", "instrument", "panel", "shared", "submission", "worklist"})
package id.anugerah.finals;

import org.springframework.modulith.ApplicationModule;
