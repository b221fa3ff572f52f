/**
 * Field observations and further interviews on the screen: for the session's jurors and chair with what they may do, for
 * organizers to read.
 */
package id.anugerah.ui.furtherstep;
