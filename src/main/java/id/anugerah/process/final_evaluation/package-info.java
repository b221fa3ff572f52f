/**
 * The boxes of final_evaluation.bpmn: a cancelled session goes back to the calendar, the panel's score is recorded when the
 * chair has closed the session.
 */
package id.anugerah.process.final_evaluation;
