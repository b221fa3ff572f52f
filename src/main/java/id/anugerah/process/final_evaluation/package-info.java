/**
 * The box of final_evaluation.bpmn.
 */
package id.anugerah.process.final_evaluation;
