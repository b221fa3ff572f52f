/**
 * Who judges which finalist, and when: panels of jurors from the five backgrounds, their sessions on a calendar, times at
 * which somebody cannot come, the rules that refuse a clash, and a proposal for a whole calendar.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "edition", "shared", "submission", "worklist"})
package id.anugerah.panel;

import org.springframework.modulith.ApplicationModule;
