/**
 * The question back to the participant, question.bpmn: it starts beside a verification, which goes on when it is closed.
 */
package id.anugerah.process.question;
