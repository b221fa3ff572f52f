/**
 * The objection's own process, objection.bpmn: started by its filing, escalated when the answer is late, ended with the
 * participation.
 */
package id.anugerah.process.objection;
