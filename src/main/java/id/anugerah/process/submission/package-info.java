/**
 * Port of submission.bpmn, the end-to-end case.
 */
package id.anugerah.process.submission;
