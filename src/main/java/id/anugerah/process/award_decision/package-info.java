/**
 * The box of award_decision.bpmn.
 */
package id.anugerah.process.award_decision;
