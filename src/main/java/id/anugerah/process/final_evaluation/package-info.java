/**
 * The boxes of final_evaluation.bpmn: a cancelled session goes back to the calendar, steps that the chair orders run
 * beside the scoring, the panel's score is recorded when the chair has closed the session.
 */
package id.anugerah.process.final_evaluation;
