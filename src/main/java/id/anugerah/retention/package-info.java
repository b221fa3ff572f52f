/**
 * How long personal data is kept. After a period an edition's names, addresses and telephones are replaced for good, results
 * and the chains of the audit stay. What counts as personal data stands in one list: {@link id.anugerah.retention.PersonalData}.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "edition", "shared"})
package id.anugerah.retention;

import org.springframework.modulith.ApplicationModule;
