/**
 * The table of calendar changes: what was asked for, why and by whom, and what became of it.
 */
package id.anugerah.calendar.store;
