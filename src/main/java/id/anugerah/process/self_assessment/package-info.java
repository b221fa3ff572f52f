/**
 * Boxes of self_assessment.bpmn.
 */
package id.anugerah.process.self_assessment;
