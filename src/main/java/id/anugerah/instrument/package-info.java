/**
 * The self-assessment instruments and the jury sheet: read from forms/, checked, frozen by the hash of their content.
 * A changed file becomes a new version; submissions keep the version they began with.
 */
@ApplicationModule(allowedDependencies = {"access", "decision", "platform", "shared"})
package id.anugerah.instrument;

import org.springframework.modulith.ApplicationModule;
