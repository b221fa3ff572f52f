/**
 * The engine's timers and open tasks of one edition, read across its processes by their business keys.
 */
package id.anugerah.process.calendar.store;
