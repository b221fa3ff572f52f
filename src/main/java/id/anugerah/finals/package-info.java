/**
 * The final evaluation: panels, sessions, scorecards of jurors, closing by the chair, the jury's score.
 */
package id.anugerah.finals;
