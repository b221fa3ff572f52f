/**
 * What the product needs to run itself: the clockwork that drains due jobs for rehearsal and seeding, and progress of long work.
 */
@ApplicationModule(allowedDependencies = {})
package id.anugerah.operations;

import org.springframework.modulith.ApplicationModule;
