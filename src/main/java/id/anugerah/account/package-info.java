/**
 * People's accounts: address, password, roles, activation. It says who may sign in and never whether an address is known.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "notification", "shared"})
package id.anugerah.account;

import org.springframework.modulith.ApplicationModule;
