/**
 * Messages to people. Written in the transaction of what they tell about, sent after it by the outbox; kept so that an
 * administrator can read what was sent.
 */
@ApplicationModule(allowedDependencies = "access")
package id.anugerah.notification;

import org.springframework.modulith.ApplicationModule;
