/**
 * The box of shortlist_decision.bpmn.
 */
package id.anugerah.process.shortlist_decision;
