/**
 * Who of those who evaluate and organize is away, and who stands in for them: declared beforehand, for a time, without chains.
 * What the substitute may do with the absent person's tasks is the work list's business.
 */
@ApplicationModule(allowedDependencies = {"access", "account", "audit", "notification", "shared"})
package id.anugerah.substitute;

import org.springframework.modulith.ApplicationModule;
