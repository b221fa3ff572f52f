/**
 * Words that every module speaks: exact scores, bilingual texts, refusals, hashes and the clock by which deadlines are
 * judged. It knows only java.* and no other module.
 */
@ApplicationModule(allowedDependencies = {})
package id.anugerah.shared;

import org.springframework.modulith.ApplicationModule;
