/**
 * The finals on screens: the organizers' calendar of sessions by day and panel, the proposal of a whole calendar, the panels,
 * and the times at which somebody cannot come. What may stand where is the module panel's to say.
 */
package id.anugerah.ui.finals;
