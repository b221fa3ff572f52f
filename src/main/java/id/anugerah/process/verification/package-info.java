/**
 * The boxes of verification.bpmn that nobody sits at: second opinion, comparison of two opinions, the verified score.
 */
package id.anugerah.process.verification;
