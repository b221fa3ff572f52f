/**
 * Shows an evidence file inside a screen: the viewer's frame, the place where it opens, and what is said where a file cannot
 * be shown. It knows one file at a time; which files there are is the screen's matter. See decision 0015.
 */
package id.anugerah.ui.evidence;
