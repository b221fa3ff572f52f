/**
 * The boxes of award_correction.bpmn, which puts the announced winners right after an upheld objection.
 */
package id.anugerah.process.award_correction;
