/**
 * The third ring's pages and addresses for everybody outside: no session for a visitor, no Vaadin. A page shows what the
 * domain says and calls its services; it decides nothing.
 */
@ApplicationModule(allowedDependencies = {
    "account", "archive", "assessment", "calendar", "deadline", "edition", "evidence", "finalist", "furtherstep", "gate",
    "institution", "instrument", "invitation", "mining", "notification", "objection", "outcome", "oversight", "registration", "release", "setup", "shared",
    "submission", "team", "verification"})
package id.anugerah.web;

import org.springframework.modulith.ApplicationModule;
