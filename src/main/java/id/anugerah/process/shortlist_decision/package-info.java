/**
 * The box of shortlist_decision.bpmn: a case reads, after the announcement, whether it is among the finalists.
 */
package id.anugerah.process.shortlist_decision;
