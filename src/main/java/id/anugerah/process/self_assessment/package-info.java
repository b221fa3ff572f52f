/**
 * The boxes of self_assessment.bpmn: the receipt goes out, or the form is closed at the deadline.
 */
package id.anugerah.process.self_assessment;
