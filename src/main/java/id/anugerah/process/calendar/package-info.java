/**
 * When an edition's calendar changes: the timers and due dates of its running cases that the diagrams take from the phases are
 * set anew, whichever version of a diagram a case runs on.
 */
package id.anugerah.process.calendar;
