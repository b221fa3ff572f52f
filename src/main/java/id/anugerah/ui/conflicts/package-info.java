/**
 * All conflicts of interest and recusals in one list, for organizers and auditors; organizers declare for somebody who has
 * told it otherwise. Its texts stand in the bundle "people".
 */
package id.anugerah.ui.conflicts;
