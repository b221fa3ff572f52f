/**
 * The boxes of registration.bpmn: eligibility and group by decision table, admission, refusal, expiry.
 */
package id.anugerah.process.registration;
