/**
 * The boxes of shortlist_correction.bpmn, and the port that begins a correction of an announced list.
 */
package id.anugerah.process.shortlist_correction;
