/**
 * Boxes of verification.bpmn.
 */
package id.anugerah.process.verification;
