/**
 * Who acts and what a role may do. Every public service method carries one of these annotations; Spring Security checks
 * it, and a test proves that none is missing. Rules about a single object (whose submission is it?) stay with the module
 * that owns the object.
 */
@ApplicationModule(allowedDependencies = "shared")
package id.anugerah.access;

import org.springframework.modulith.ApplicationModule;
