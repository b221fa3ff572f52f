/**
 * Boxes of phase.bpmn, one phase of a season.
 */
package id.anugerah.process.phase;
