/**
 * Changes of an edition's calendar: an organizer opens, closes or moves phases with a reason. A look before says what would
 * move and who would be told; then everything happens in one transaction, also after the node has died. See decision 0026.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "batch", "deadline", "edition", "notification", "panel", "shared", "submission"})
package id.anugerah.calendar;

import org.springframework.modulith.ApplicationModule;
