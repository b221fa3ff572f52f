/**
 * The rules that change between editions are decision tables in processes/*.dmn. This module is how the domain asks them:
 * facts in, rows out, with the version of the table that answered, and which versions an edition has adopted. The engine's
 * side of it lives in process.decision.
 */
@ApplicationModule(allowedDependencies = {"access"})
package id.anugerah.decision;

import org.springframework.modulith.ApplicationModule;
