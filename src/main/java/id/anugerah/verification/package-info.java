/**
 * Document evaluation: a verifier claims a submission, judges every indicator, finishes; second opinion and settlement;
 * the verified score.
 */
package id.anugerah.verification;
