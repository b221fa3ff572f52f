/**
 * The box of outcome.bpmn.
 */
package id.anugerah.process.outcome;
