/**
 * Messages to people, worded by the product or anew by an edition. Written in the transaction of what they tell about, sent
 * after it by the outbox; kept so that an administrator can read what was sent.
 */
@ApplicationModule(allowedDependencies = {"access", "shared"})
package id.anugerah.notification;

import org.springframework.modulith.ApplicationModule;
