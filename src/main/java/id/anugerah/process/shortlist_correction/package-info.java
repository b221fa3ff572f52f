/**
 * The boxes of shortlist_correction.bpmn, and the port that begins a correction of either list and the way of
 * a late finalist (late_finalist.bpmn has no box of its own).
 */
package id.anugerah.process.shortlist_correction;
