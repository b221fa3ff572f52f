/**
 * What stands between the open internet and the forms: rate limits that hold across nodes, and the proof of being human by a
 * small computation instead of an outside service. It knows nothing of registrations or accounts.
 */
@ApplicationModule(allowedDependencies = {"access", "shared"})
package id.anugerah.gate;

import org.springframework.modulith.ApplicationModule;
