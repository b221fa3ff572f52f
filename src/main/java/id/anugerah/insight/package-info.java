/**
 * How an edition goes: how many have come how far, day by day, what drafts lack, how evaluation, jury and mails go. It reads
 * the tables of other modules through its own store, a few statements for each page, and keeps each answer for a moment for
 * all who look. Its one act reminds those whose form is not done. A figure and the list behind it come from one definition.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "audit", "deadline", "edition", "institution", "instrument", "notification", "shared", "submission"})
package id.anugerah.insight;

import org.springframework.modulith.ApplicationModule;
