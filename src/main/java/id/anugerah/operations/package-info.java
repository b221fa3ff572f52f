/**
 * What the product needs to run itself: the clockwork that drains due jobs for rehearsal and seeding, and progress of long work.
 */
package id.anugerah.operations;
