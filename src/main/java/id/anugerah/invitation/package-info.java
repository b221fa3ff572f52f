/**
 * Tells people of the sessions, and of the steps besides them, to which they are invited: mails with a calendar entry (iCalendar, RFC 5545 and 5546) that
 * keeps one identity for a session, so that every change and the cancellation reach the entry which the first one made.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "edition", "furtherstep", "notification", "panel", "shared", "submission"})
package id.anugerah.invitation;

import org.springframework.modulith.ApplicationModule;
