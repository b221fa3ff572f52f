/**
 * The jury's screens: the sessions of a person, and one screen for a session with the own sheet, saved with every change.
 * The chair opens and closes and sees how many sheets are in; nobody sees another's scores before the session is closed.
 */
package id.anugerah.ui.jury;
