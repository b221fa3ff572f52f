/**
 * What a finalist does before its session: confirms that it comes, names who presents with rank and position, and sends the
 * presentation. The panel of its session reads it; from the moment the chair opens that session nothing changes any more.
 */
@ApplicationModule(allowedDependencies = {
    "access", "audit", "edition", "evidence", "panel", "shared", "submission", "worklist"})
package id.anugerah.finalist;

import org.springframework.modulith.ApplicationModule;
