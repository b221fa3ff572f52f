/**
 * What a chair orders besides a session: a field observation or a further interview, with the notes and photos that the
 * session's jurors bring back. They stand beside the scores and change none; the session is closed when every step is over.
 */
@ApplicationModule(allowedDependencies = {
    "access", "audit", "edition", "evidence", "panel", "shared", "worklist"})
package id.anugerah.furtherstep;

import org.springframework.modulith.ApplicationModule;
