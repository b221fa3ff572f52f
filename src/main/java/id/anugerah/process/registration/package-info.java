/**
 * Boxes of registration.bpmn.
 */
package id.anugerah.process.registration;
