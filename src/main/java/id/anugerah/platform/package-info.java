/**
 * What every start of the program needs before any feature can run. When a start is impossible it says why, in Indonesian
 * and in English, and ends the process with a documented exit code ({@link id.anugerah.platform.StartFailure}) instead of
 * a stack trace.
 */
@ApplicationModule(allowedDependencies = "shared")
package id.anugerah.platform;

import org.springframework.modulith.ApplicationModule;
