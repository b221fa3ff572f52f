/**
 * The box of final_evaluation.bpmn: the panel's score is recorded when the chair has closed the session.
 */
package id.anugerah.process.final_evaluation;
