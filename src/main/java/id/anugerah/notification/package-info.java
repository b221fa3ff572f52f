/**
 * Messages to people. Written in the transaction of what they tell about, sent after it by the outbox; kept so that an
 * administrator can read what was sent.
 */
package id.anugerah.notification;
