/**
 * The rules that change between editions are decision tables in processes/*.dmn. This module is how the domain asks them:
 * facts in, rows out, with the version of the table that answered. The engine's side of it lives in process.decision.
 */
@ApplicationModule(allowedDependencies = {})
package id.anugerah.decision;

import org.springframework.modulith.ApplicationModule;
