/**
 * An edition of the competition: its name, instruments, parameters and the calendar of its phases. Every deadline in the
 * product is asked here.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "decision", "instrument", "platform", "shared"})
package id.anugerah.edition;

import org.springframework.modulith.ApplicationModule;
