/**
 * The port of submission.bpmn, the end-to-end case: it starts with a registration and hears of activation, withdrawal and
 * disqualification by message.
 */
package id.anugerah.process.submission;
