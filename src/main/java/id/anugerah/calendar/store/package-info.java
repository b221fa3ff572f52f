/** The table of calendar changes: what was asked for, why, and what became of it. */
package id.anugerah.calendar.store;
