/**
 * The box of outcome.bpmn: the result is opened to its participant, whatever it is.
 */
package id.anugerah.process.outcome;
