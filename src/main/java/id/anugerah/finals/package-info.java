/**
 * The final evaluation: panels, sessions, scorecards of jurors, closing by the chair, the jury's score.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "decision", "edition", "instrument", "shared", "submission", "worklist"})
package id.anugerah.finals;

import org.springframework.modulith.ApplicationModule;
