/**
 * The third ring's screens for people who are signed in; the only importer of Vaadin. A screen shows what the domain says
 * and calls its services; it decides nothing.
 */
@ApplicationModule(allowedDependencies = {
    "access", "account", "agreement", "archive", "assessment", "audit", "batch", "calendar", "deadline", "decision", "edition",
    "evidence", "finalist", "finals", "form", "furtherstep", "insight", "institution", "institution::sheet", "instrument", "mining", "notification",
    "objection", "operations", "outcome", "oversight", "panel", "registration", "release", "retention", "setup", "shared", "submission", "substitute",
    "team", "timeline", "verification", "worklist"})
package id.anugerah.ui;

import org.springframework.modulith.ApplicationModule;
