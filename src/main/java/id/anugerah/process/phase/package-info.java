/**
 * The boxes of phase.bpmn: one phase of a season opens and closes by timer, and the edition is told.
 */
package id.anugerah.process.phase;
