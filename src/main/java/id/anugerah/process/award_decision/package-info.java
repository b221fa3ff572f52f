/**
 * The box of award_decision.bpmn: a finalist reads, after the announcement, whether it has won.
 */
package id.anugerah.process.award_decision;
